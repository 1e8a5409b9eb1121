package org.chainscape.diagram.part;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.figure.PinFigure;
import org.chainscape.diagram.figure.SheetFigure;
import org.chainscape.diagram.figure.Surface;
import org.chainscape.diagram.operation.StepChange;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.BadgeTexts;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.jface.viewers.StructuredSelection;

/** The diagram as a whole: owns the scene, rebuilds it once after each step, and spreads it over the edit parts. */
public final class DiagramRootPart extends AbstractGraphicalEditPart {

	private static final int PAUSE_MS = 120;

	/** With more parts than this in view none is made before it is pointed at. */
	private static final int NEAR = 300;

	private final List<IFigure> badges = new ArrayList<>();
	private final Runnable remark = () -> show(scene().remark());
	private final PropertyChangeListener scrolled = event -> later();
	private final ZoomListener zoomed = zoom -> later();
	private List<ScenePart> marked = List.of();
	/** In a large diagram only badges that are pointed at have figures. */
	private List<ScenePart> pointed = List.of();
	private List<Rectangle> pinned = List.of();
	private SheetFigure sheet;
	private Surface surface;
	private boolean waiting;

	/**
	 * For one diagram.
	 *
	 * @param model its scene
	 */
	DiagramRootPart(SceneModel model) {
		setModel(model);
	}

	/** {@return the scene} */
	public SceneModel scene() {
		return (SceneModel) getModel();
	}

	@Override
	public void activate() {
		super.activate();
		scene().session().onMarks(remark);
		viewport().addPropertyChangeListener(scrolled);
		zoom().addZoomListener(zoomed);
		redrawSheet();
		redrawBadges();
	}

	@Override
	public void deactivate() {
		scene().session().forget(remark);
		viewport().removePropertyChangeListener(scrolled);
		zoom().removeZoomListener(zoomed);
		super.deactivate();
	}

	/** Builds the scene of the present state and shows it; parts whose keys stay are kept, with their selection. */
	public void redraw() {
		scene().rebuild();
		show(SceneModel.Difference.EVERYTHING);
	}

	/**
	 * Shows what a step changed.
	 *
	 * @param change the step
	 */
	public void redraw(StepChange change) {
		show(scene().update(change));
	}

	private void show(SceneModel.Difference difference) {
		List<Object> selected = difference.structural() ? selectedElements() : List.of();
		if (difference.structural()) {
			refresh();
		} else {
			difference.nodes().forEach(this::refreshVisuals);
			difference.links().forEach(this::refreshVisuals);
		}
		redrawSheet();
		pointed = List.of();
		redrawBadges();
		reselect(selected);
		later();
	}

	private void refreshVisuals(Object shown) {
		if (getViewer().getEditPartRegistry().get(shown) instanceof Redrawn part) {
			part.redrawn();
		}
	}

	/**
	 * The edit part of a node or link of the scene; in a large diagram it is made now.
	 *
	 * @param shown a {@link SceneNode} or {@link SceneLink}
	 * @return its edit part, or {@code null} if it is not in the present scene
	 */
	public EditPart part(Object shown) {
		boolean isNew = scene().present().isPartial() && (shown instanceof SceneNode node && scene().present().add(node)
				|| shown instanceof SceneLink link && scene().present().add(link));
		if (isNew) {
			refresh();
		}
		return (EditPart) getViewer().getEditPartRegistry().get(shown);
	}

	/**
	 * The edit parts of nodes of the scene; in a large diagram they are made now, all at once.
	 *
	 * @param shown the nodes
	 * @return their edit parts, without those that are not in the present scene
	 */
	public List<EditPart> parts(List<SceneNode> shown) {
		boolean isNew = false;
		for (SceneNode node : shown) {
			isNew |= scene().present().isPartial() && scene().present().add(node);
		}
		if (isNew) {
			refresh();
		}
		return shown.stream().map(node -> (EditPart) getViewer().getEditPartRegistry().get(node)).filter(Objects::nonNull).toList();
	}

	/** Makes the edit parts of all that is in view. */
	void makeSeen() {
		make(seen());
	}

	/** Makes the edit parts of what lies at a point of the control. */
	void pointAt(org.eclipse.draw2d.geometry.Point point) {
		if (scene().present().isPartial()) {
			org.eclipse.draw2d.geometry.Point place = point.getCopy();
			getFigure().translateToRelative(place);
			make(surface.at(place.x, place.y), false);
			List<ScenePart> badgesThere = surface.badgesAt(place.x, place.y);
			if (!pointed.containsAll(badgesThere)) {
				pointed = badgesThere;
				redrawBadges();
			}
		}
	}

	/**
	 * Makes the edit parts of all that touches an area, so that it can be selected.
	 *
	 * @param area in diagram coordinates
	 */
	public void make(Rectangle area) {
		if (scene().present().isPartial()) {
			make(surface.in(area), true);
		}
	}

	private void make(List<String> keys, boolean inside) {
		boolean isNew = false;
		for (String key : keys) {
			SceneNode node = scene().node(key).orElse(null);
			SceneLink link = scene().link(key).orElse(null);
			isNew |= node != null && (scene().present().add(node) | inside && node.part().role() != ScenePart.Role.BAND && addInside(node));
			isNew |= link != null && scene().present().add(link);
		}
		if (isNew) {
			refresh();
		}
	}

	private boolean addInside(SceneNode node) {
		boolean isNew = false;
		for (SceneNode child : node.children()) {
			isNew |= scene().present().add(child) | addInside(child);
		}
		return isNew;
	}

	/** What has come into view gets its parts once scrolling and zooming pause. */
	private void later() {
		if (!waiting && scene().present().isPartial() && getViewer().getControl() != null) {
			waiting = true;
			getViewer().getControl().getDisplay().timerExec(PAUSE_MS, () -> {
				waiting = false;
				if (isActive()) {
					List<String> near = surface.in(seen());
					if (near.size() <= NEAR) {
						make(near, true);
					}
				}
			});
		}
	}

	private Rectangle seen() {
		Rectangle area = viewport().getClientArea().getCopy();
		return area.scale(1 / zoom().getZoom());
	}

	private ZoomManager zoom() {
		return ((ScalableFreeformRootEditPart) getRoot()).getZoomManager();
	}

	private Viewport viewport() {
		return (Viewport) ((ScalableFreeformRootEditPart) getRoot()).getFigure();
	}

	private List<Object> selectedElements() {
		List<Object> elements = new ArrayList<>();
		for (Object part : getViewer().getSelectedEditParts()) {
			if (part instanceof Renamable shown && shown.renamed() != null) {
				elements.add(shown.renamed());
			}
		}
		return elements;
	}

	/** Something that was carried elsewhere has a new edit part; it stays selected. */
	private void reselect(List<Object> elements) {
		if (elements.size() > getViewer().getSelectedEditParts().size()) {
			List<EditPart> parts = elements.stream().map(this::find).filter(Objects::nonNull).distinct().toList();
			getViewer().setSelection(new StructuredSelection(parts));
		}
	}

	/**
	 * Finds the edit part of an element.
	 *
	 * @param element a model or view element; a company is found at its first chip
	 * @return the edit part that shows it, or {@code null}
	 */
	public EditPart find(Object element) {
		return element instanceof EObject object
				? scene().shows(object).map(this::part).orElse(null) : null;
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		layer.setOpaque(false);
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new PlacePolicy());
	}

	@Override
	protected List<?> getModelChildren() {
		return scene().present().of(scene().roots());
	}

	@Override
	public void refresh() {
		super.refresh();
		// Nodes first, with all their depth, then lines: a line needs both its ends.
		for (Object child : getChildren()) {
			((EditPart) child).refresh();
		}
		for (Object child : getChildren()) {
			if (child instanceof ElementPart part) {
				part.refreshLines();
			}
		}
	}

	private void redrawSheet() {
		if (sheet == null) {
			sheet = new SheetFigure(scene().painter());
			surface = new Surface(scene().painter(), () -> zoom().getZoom());
			getLayer(DiagramPartFactory.SHEET).add(sheet);
			getLayer(DiagramPartFactory.SHEET).add(surface);
			scene().paintedOn(surface);
		}
		sheet.show(scene().sheet(), scene().scene().background());
		surface.setBounds(sheet.getBounds());
		surface.show(scene().scene());
	}

	private void redrawBadges() {
		IFigure layer = getLayer(LayerConstants.PRINTABLE_LAYERS) == null ? null : getLayer(DiagramPartFactory.OVERLAY);
		if (layer == null) {
			return;
		}
		List<ScenePart> overlay = scene().present().isPartial() ? pointed : scene().scene().overlay();
		List<Rectangle> pins = pins();
		if (overlay.equals(marked) && pins.equals(pinned)) {
			return;
		}
		marked = overlay;
		pinned = pins;
		badges.forEach(badge -> {
			getViewer().getVisualPartMap().remove(badge);
			layer.remove(badge);
		});
		badges.clear();
		BadgeTexts texts = new BadgeTexts(scene().diagram(), scene().session().index(), scene().session().options());
		for (ScenePart part : overlay) {
			PartFigure badge = new PartFigure();
			badge.show(part);
			texts.of(part).ifPresent(text -> badge.setToolTip(Tips.of(text)));
			layer.add(badge);
			badges.add(badge);
			register(badge, part.elementId());
		}
		for (Rectangle card : pins) {
			PinFigure pin = new PinFigure(card);
			pin.setToolTip(Tips.of(DiagramTexts.get("pin.tip")));
			layer.add(pin);
			badges.add(pin);
		}
	}

	/** The outlines of pinned cards. */
	private List<Rectangle> pins() {
		List<Rectangle> pins = new ArrayList<>();
		for (DiagramNode node : scene().diagram().getNodes()) {
			SceneNode card = node.isPinned() ? scene().node(node.getElement()).orElse(null) : null;
			if (card != null && card.part().role() == ScenePart.Role.CARD) {
				pins.add(PartFigure.outline(card.part()));
			}
		}
		return pins;
	}

	/** A click on a badge is a click on what it marks. */
	private void register(Figure badge, String elementId) {
		EditPart part = elementId == null ? null : find(scene().session().index().find(elementId).orElse(null));
		if (part instanceof GraphicalEditPart) {
			@SuppressWarnings({"unchecked", "rawtypes"})
			Map<IFigure, EditPart> visuals = (Map) getViewer().getVisualPartMap();
			visuals.put(badge, part);
		}
	}
}
