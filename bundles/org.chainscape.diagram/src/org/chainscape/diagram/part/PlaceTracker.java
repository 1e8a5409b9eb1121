package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.chainscape.diagram.operation.Boxes;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.operation.Snap;
import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * Drags boxes, chips and nested segments. Boxes snap to each other and to the grid, unless Alt is held; Shift keeps them on one axis; with
 * Ctrl they stay and copies are dropped. What will happen is shown and said while the mouse moves, and is one step when it is let go.
 */
final class PlaceTracker extends DragEditPartsTracker {

	private DropPlan plan;
	private CopyPlan copies;
	private FollowingLines lines;
	private boolean joined;
	private Snap snap;
	private DragFeedback feedback;
	private Point start;
	private Point way = new Point(0, 0);
	private Snap.Result snapped = new Snap.Result(0, 0, List.of());
	private DropPlan.Effect effect;

	PlaceTracker(EditPart part) {
		super(part);
	}

	@Override
	protected void performSelection() {
		boolean was = getSourceEditPart().getSelected() != EditPart.SELECTED_NONE;
		super.performSelection();
		boolean is = getSourceEditPart().getSelected() != EditPart.SELECTED_NONE;
		joined = !was && getCurrentInput().isControlKeyDown();
		if (was != is) {
			for (EditPart member : others()) {
				if (is) {
					getCurrentViewer().appendSelection(member);
				} else {
					getCurrentViewer().deselect(member);
				}
			}
			if (is && getCurrentViewer().getSelectedEditParts().size() > 1) {
				getCurrentViewer().appendSelection(getSourceEditPart());
			}
		}
	}

	@Override
	protected void performDirectEdit() {
		// The second click on a member of a group takes it out of the group; it is no wish to rename it.
		if (others().isEmpty()) {
			super.performDirectEdit();
		}
	}

	/** The other members of the group the dragged part is in. */
	private List<EditPart> others() {
		return GroupMembers.others(part());
	}

	private ElementPart part() {
		return (ElementPart) getSourceEditPart();
	}

	/** Where the place of a part is stored, or {@code null} if it has none of its own. */
	static ViewElement view(SceneNode node) {
		if (node.element() instanceof ViewElement own) {
			return own;
		}
		return node.part().role() == ScenePart.Role.CARD && node.part().elementId() != null
				? node.model().canvas().node(node.part().elementId()).orElse(null) : null;
	}

	static boolean isLocked(ElementPart part) {
		return isLocked(part.node());
	}

	/** Whether a box can be neither moved nor resized nor deleted. */
	static boolean isLocked(SceneNode node) {
		ViewElement view = view(node);
		return view != null && Boxes.isLocked(node.model().diagram(), view);
	}

	@Override
	protected List<?> createOperationSet() {
		List<Object> parts = new ArrayList<>(super.createOperationSet());
		if (joined) {
			// Who takes hold of something else with Ctrl wants a copy of that, not of what was selected before.
			List<EditPart> wanted = others();
			parts.removeIf(part -> part != getSourceEditPart() && !wanted.contains(part));
		}
		parts.removeIf(part -> !(part instanceof ElementPart element) || isLocked(element));
		return parts;
	}

	@Override
	protected boolean handleDragStarted() {
		boolean started = super.handleDragStarted();
		if (started && plan == null) {
			List<SceneNode> nodes = new ArrayList<>();
			getOperationSet().forEach(part -> nodes.add(((ElementPart) part).node()));
			EditPartViewer viewer = getCurrentViewer();
			plan = new DropPlan(part().scene(), nodes);
			snap = SnapSettings.snap(viewer, part().scene().diagram(), plan.drawn(), plan.boxes());
			copies = new CopyPlan(part().scene(), plan.drawn(), nodes);
			lines = new FollowingLines(viewer, part().scene(), nodes);
			feedback = new DragFeedback(viewer);
			start = Points.toDiagram(viewer, getStartLocation());
		}
		return started;
	}

	@Override
	protected boolean updateTargetUnderMouse() {
		if (plan == null) {
			return false;
		}
		Point mouse = mouse();
		EditPart found = getCurrentViewer().findObjectAtExcluding(getLocation(), getExclusionSet(),
				candidate -> candidate instanceof DiagramRootPart
						|| candidate instanceof ElementPart element && plan.accepts(element.node(), mouse));
		EditPart target = found instanceof ElementPart || found instanceof DiagramRootPart ? found : getCurrentViewer().getContents();
		boolean changed = target != getTargetEditPart();
		setTargetEditPart(target);
		return changed;
	}

	private Point mouse() {
		return Points.toDiagram(getCurrentViewer(), getLocation());
	}

	private SceneNode target() {
		return getTargetEditPart() instanceof ElementPart element ? element.node() : null;
	}

	@Override
	protected void updateTargetRequest() {
		if (plan == null) {
			return;
		}
		Point mouse = mouse();
		Point wanted = new Point(mouse.x() - start.x(), mouse.y() - start.y());
		if (getCurrentInput().isShiftKeyDown()) {
			wanted = Math.abs(wanted.x()) > Math.abs(wanted.y()) ? new Point(wanted.x(), 0) : new Point(0, wanted.y());
		}
		snapped = new Snap.Result(0, 0, List.of());
		SceneNode target = target();
		boolean own = target == null || plan.boxes().stream().anyMatch(box -> box.column() == target.element());
		way = own && plan.isMove(target) ? plan.reachable(wanted) : wanted;
		if (plan.isMove(target) && !getCurrentInput().isAltKeyDown()) {
			snapTo(own);
		}
		ChangeBoundsRequest request = (ChangeBoundsRequest) getTargetRequest();
		request.setEditParts(getOperationSet());
		request.setMoveDelta(Points.toPixels(getCurrentViewer(), way));
		request.setLocation(getLocation());
		request.setType(REQ_MOVE);
	}

	private void snapTo(boolean own) {
		Rect around = around();
		snapped = snap.move(around.translate(way.x(), way.y()), SnapSettings.REACH / Points.zoom(getCurrentViewer()));
		boolean held = getCurrentInput().isShiftKeyDown();
		Point further = new Point(way.x() + (held && way.x() == 0 ? 0 : snapped.dx()), way.y() + (held && way.y() == 0 ? 0 : snapped.dy()));
		Point possible = own ? plan.reachable(further) : further;
		if (Math.abs(possible.x() - way.x() - snapped.dx()) > 0.5 || Math.abs(possible.y() - way.y() - snapped.dy()) > 0.5) {
			// What cannot be reached is no reason for a guide.
			snapped = new Snap.Result(snapped.dx(), snapped.dy(), snapped.guides().stream()
					.filter(guide -> guide.vertical() != guide.gap() ? possible.x() == further.x() : possible.y() == further.y()).toList());
		}
		way = possible;
	}

	private Rect around() {
		return plan.boxes().stream().map(Placed::outline).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
	}

	@Override
	protected Command getCommand() {
		if (plan == null || getOperationSet().isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		effect = isCloneActive() ? copies.effect(target(), way) : plan.effect(target(), mouse(), way);
		String step = isCloneActive() ? DropPlan.text("step.copy") : DiagramTexts.get("step.move");
		return effect.code() == null ? UnexecutableCommand.INSTANCE : new OperationCommand(step, effect.code());
	}

	@Override
	protected void performDrag() {
		CopyPlan made = isCloneActive() ? copies : null;
		EditPartViewer viewer = getCurrentViewer();
		super.performDrag();
		if (made != null && viewer.getContents() instanceof DiagramRootPart root) {
			List<EditPart> shown = made.made().stream().map(root::find).filter(Objects::nonNull).distinct().toList();
			if (!shown.isEmpty()) {
				viewer.setSelection(new StructuredSelection(shown));
			}
		}
	}

	@Override
	protected void setCurrentCommand(Command command) {
		super.setCurrentCommand(command);
		if (feedback != null && isInDragInProgress()) {
			showFeedback();
		}
	}

	private boolean isInDragInProgress() {
		return isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG_IN_PROGRESS);
	}

	private void showFeedback() {
		if (getOperationSet().isEmpty()) {
			feedback.showCaption(isLocked(part()) ? DropPlan.text("refuse.locked") : "", true, getLocation());
			return;
		}
		if (effect == null) {
			return;
		}
		boolean moves = plan.isMove(target());
		feedback.showLines(moves ? snapped.guides() : List.of(), effect.insertion());
		feedback.showFrame(effect.target() == null ? null : plan.outline(effect.target()));
		Rect box = around().translate(way.x(), way.y());
		String place = plan.boxes().isEmpty() ? ""
				: DropPlan.text("read.place", Long.toString(Math.round(box.x())), Long.toString(Math.round(box.y())));
		feedback.showCaption(effect.caption().isEmpty() ? place : effect.caption(), effect.code() == null, getLocation());
		if (isCloneActive()) {
			lines.erase();
			feedback.showPlus(effect.code() == null ? null : box);
		} else {
			lines.show(way);
			feedback.showPlus(null);
		}
	}

	@Override
	protected void showTargetFeedback() {
		// The frame is shown together with the caption.
	}

	@Override
	protected void eraseSourceFeedback() {
		super.eraseSourceFeedback();
		if (feedback != null) {
			feedback.erase();
		}
		if (lines != null) {
			lines.erase();
		}
	}

	@Override
	public void deactivate() {
		DragFeedback shown = feedback;
		// While it ends, the tool sets its command once more, which must not show anything again.
		feedback = null;
		super.deactivate();
		if (shown != null) {
			shown.erase();
		}
		if (lines != null) {
			lines.erase();
		}
		plan = null;
		copies = null;
		lines = null;
		snap = null;
		effect = null;
		joined = false;
	}
}
