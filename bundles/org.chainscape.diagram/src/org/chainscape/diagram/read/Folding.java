package org.chainscape.diagram.read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.operation.Folds;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Folds boxes of one page: by a sign beside the box under the mouse or the selected one, by key and by menu. */
final class Folding {

	/** How far the mouse may be from a box whose sign it is about to reach. */
	private static final int REACH = 22;

	private final DiagramView page;
	private final Runnable forgetting = this::forget;
	private FoldHandle handle;
	private ElementPart owner;

	Folding(DiagramView page) {
		this.page = page;
		page.viewer().getControl().addListener(SWT.MouseMove, this::moved);
		page.viewer().getControl().addListener(SWT.MouseExit, event -> show(selected()));
		page.viewer().addSelectionChangedListener(event -> show(selected()));
		page.model().session().onChange(forgetting);
		EditSession session = page.model().session();
		page.viewer().getControl().addListener(SWT.Dispose, event -> session.forget(forgetting));
	}

	/** Whether boxes of this diagram can be folded. */
	static boolean canFold(DiagramView page) {
		DiagramKind kind = page.diagram().getKind();
		return kind == DiagramKind.STAGE_MAP || kind == DiagramKind.LANE_MAP || kind == DiagramKind.FREE_MAP;
	}

	/** The places that are selected; those around selected chips where none is. */
	static Set<Place> places(DiagramView page, Collection<? extends EObject> selection) {
		Set<Place> places = new LinkedHashSet<>();
		for (EObject element : selection) {
			if (element instanceof Place place) {
				places.add(place);
			} else if (element instanceof Participation participation && participation.eContainer() instanceof Place place) {
				places.add(place);
			}
		}
		places.removeIf(place -> !Folds.hasContent(place));
		return canFold(page) ? places : Set.of();
	}

	static void fold(DiagramView page, Collection<Place> places, boolean folded) {
		page.model().session().run(ReadTexts.get(folded ? "step.fold" : "step.open"),
				() -> new Folds(page.model().canvas()).fold(places, folded));
	}

	static void openTo(DiagramView page, int level) {
		page.model().session().run(ReadTexts.get("step.levels"), () -> new Folds(page.model().canvas()).openTo(level));
	}

	private void moved(Event event) {
		if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
			return;
		}
		EditPart part = page.viewer().findObjectAt(new Point(event.x, event.y));
		ElementPart box = box(part);
		if (box == null || box != owner) {
			boolean near = owner != null && handle != null && handle.getBounds().getExpanded(REACH, REACH).contains(position(event));
			if (!near || box != null && isInside(box, owner)) {
				show(box == null ? selected() : box);
			}
		}
	}

	private Point position(Event event) {
		Point point = new Point(event.x, event.y);
		handle.translateToRelative(point);
		return point;
	}

	private static boolean isInside(EditPart inner, EditPart outer) {
		for (EditPart part = inner; part != null; part = part.getParent()) {
			if (part == outer) {
				return true;
			}
		}
		return false;
	}

	private ElementPart selected() {
		List<?> parts = page.viewer().getSelectedEditParts();
		return parts.size() == 1 && parts.get(0) instanceof ElementPart part ? box(part) : null;
	}

	/** The box that is folded by the sign at a part: the part itself or the one its chip is in. */
	private ElementPart box(EditPart part) {
		for (EditPart each = part; each instanceof ElementPart shown; each = each.getParent()) {
			ScenePart.Role role = shown.role();
			boolean isBox = role == ScenePart.Role.BAND || role == ScenePart.Role.CARD || role == ScenePart.Role.SUB_CARD;
			if (isBox && shown.node().element() instanceof Place place && Folds.hasContent(place) && canFold(page)) {
				return shown;
			}
		}
		return null;
	}

	private void show(ElementPart box) {
		forget();
		if (box != null && box.isActive() && box.node().element() instanceof Place place) {
			boolean folded = new Folds(page.model().canvas()).isFolded(place);
			owner = box;
			handle = new FoldHandle(box, folded, () -> page.viewer().getControl().getDisplay().asyncExec(() -> {
				if (page.viewer().getControl() != null && !page.viewer().getControl().isDisposed()) {
					fold(page, List.of(place), !folded);
				}
			}));
			layer().add(handle);
		}
	}

	private void forget() {
		if (handle != null && handle.getParent() != null) {
			handle.getParent().remove(handle);
		}
		handle = null;
		owner = null;
	}

	private IFigure layer() {
		return LayerManager.Helper.find(page.viewer().getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
	}

	/** Where the sign is on the canvas, or {@code null} if there is none. */
	Rectangle sign() {
		if (handle == null) {
			return null;
		}
		Rectangle bounds = handle.getBounds().getCopy();
		handle.translateToAbsolute(bounds);
		return bounds;
	}
}
