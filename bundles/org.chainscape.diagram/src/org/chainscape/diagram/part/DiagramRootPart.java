package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.figure.PinFigure;
import org.chainscape.diagram.figure.SheetFigure;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Mark;
import org.chainscape.scene.Point;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.jface.viewers.StructuredSelection;

/** The diagram as a whole: owns the scene, rebuilds it once after each step, and spreads it over the edit parts. */
public final class DiagramRootPart extends AbstractGraphicalEditPart {

	private static final int TOOLTIP_MARGIN = 4;

	private final List<IFigure> badges = new ArrayList<>();
	private final Runnable redraw = this::redraw;
	private SheetFigure sheet;

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
		scene().session().onMarks(redraw);
		redrawSheet();
		redrawBadges();
	}

	@Override
	public void deactivate() {
		scene().session().forget(redraw);
		super.deactivate();
	}

	/** Builds the scene of the present state and shows it; parts whose keys stay are kept, with their selection. */
	public void redraw() {
		List<Object> selected = selectedElements();
		scene().rebuild();
		refresh();
		redrawSheet();
		redrawBadges();
		reselect(selected);
		getFigure().revalidate();
		getFigure().repaint();
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
				? scene().shows(object).map(shown -> (EditPart) getViewer().getEditPartRegistry().get(shown)).orElse(null) : null;
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
		return scene().roots();
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
			getLayer(DiagramPartFactory.SHEET).add(sheet);
		}
		sheet.show(scene().scene());
	}

	private void redrawBadges() {
		IFigure layer = getLayer(LayerConstants.PRINTABLE_LAYERS) == null ? null : getLayer(DiagramPartFactory.OVERLAY);
		if (layer == null) {
			return;
		}
		badges.forEach(badge -> {
			getViewer().getVisualPartMap().remove(badge);
			layer.remove(badge);
		});
		badges.clear();
		Point origin = scene().origin();
		Map<String, Mark> marks = scene().session().options().marks();
		for (ScenePart part : scene().scene().overlay()) {
			PartFigure badge = new PartFigure(scene().painter());
			badge.show(part, origin);
			Mark mark = part.elementId() == null ? null : marks.get(part.elementId());
			if (mark != null) {
				badge.setToolTip(tooltip(mark.text()));
			}
			layer.add(badge);
			badge.setBounds(badge.getBounds());
			badges.add(badge);
			register(badge, part.elementId());
		}
		redrawPins(layer);
	}

	private void redrawPins(IFigure layer) {
		for (DiagramNode node : scene().diagram().getNodes()) {
			ElementPart card = node.isPinned() ? card(node.getElement()) : null;
			if (card != null) {
				PinFigure pin = new PinFigure(((PartFigure) card.getFigure()).getHandleBounds());
				pin.setToolTip(tooltip(DiagramTexts.get("pin.tip")));
				layer.add(pin);
				badges.add(pin);
				register(pin, node.getElement());
			}
		}
	}

	private ElementPart card(String elementId) {
		EditPart part = elementId == null ? null : find(scene().session().index().find(elementId).orElse(null));
		return part instanceof ElementPart shown && shown.role() == ScenePart.Role.CARD ? shown : null;
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

	static Label tooltip(String text) {
		Label label = new Label(text);
		label.setBorder(new MarginBorder(TOOLTIP_MARGIN));
		return label;
	}
}
