package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Snap;
import org.chainscape.diagram.operation.StageOrder;
import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Stage;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.jface.viewers.StructuredSelection;

/**
 * Dragging on a band: its header takes the whole stage to another place among the bands of its perspective; anywhere else a frame is drawn
 * and the boxes inside it are selected.
 */
final class BandTracker extends SelectEditPartTracker {

	private final ElementPart band;
	private Drawn drawn;
	private StageOrder order;
	private DragFeedback feedback;
	private Point start;
	private boolean byHeader;

	BandTracker(ElementPart band) {
		super(band);
		this.band = band;
	}

	@Override
	protected boolean handleDragStarted() {
		boolean started = stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
		if (started) {
			SceneModel scene = band.scene();
			drawn = new Drawn(scene.diagram(), scene.scene(), scene.session().index());
			order = new StageOrder(scene.canvas(), drawn);
			feedback = new DragFeedback(getCurrentViewer());
			start = Points.toDiagram(getCurrentViewer(), getStartLocation());
			byHeader = band.node().element() instanceof Stage stage && isHeader(stage);
		}
		return started;
	}

	/** Above the first card or, where bands lie above each other, left of it. */
	private boolean isHeader(Stage stage) {
		List<Rect> cards = band.node().children().stream().map(SceneNode::part).filter(part -> part.role() == ScenePart.Role.CARD)
				.map(part -> part.bounds().translate(-band.scene().origin().x(), -band.scene().origin().y())).toList();
		return order.isStacked(stage) ? cards.stream().allMatch(card -> start.x() < card.x())
				: cards.stream().allMatch(card -> start.y() < card.y());
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			if (byHeader) {
				showOrder((Stage) band.node().element());
			} else {
				feedback.showFrame(marquee());
			}
			setCurrentCommand(getCommand());
		}
		return true;
	}

	private Rect marquee() {
		Point mouse = mouse();
		return new Rect(Math.min(start.x(), mouse.x()), Math.min(start.y(), mouse.y()), Math.abs(mouse.x() - start.x()),
				Math.abs(mouse.y() - start.y()));
	}

	private Point mouse() {
		return Points.toDiagram(getCurrentViewer(), getLocation());
	}

	private int index(Stage stage) {
		boolean stacked = order.isStacked(stage);
		Point mouse = mouse();
		return (int) order.row(stage).stream().filter(each -> each != stage).map(each -> drawn.band(each).orElseThrow().center())
				.filter(middle -> stacked ? middle.y() < mouse.y() : middle.x() < mouse.x()).count();
	}

	private void showOrder(Stage stage) {
		boolean stacked = order.isStacked(stage);
		List<Stage> others = new ArrayList<>(order.row(stage));
		boolean held = order.isHeld(stage);
		int index = index(stage);
		boolean possible = order.canMove(stage, index);
		others.remove(stage);
		Rect own = drawn.band(stage).orElseThrow();
		Point mouse = mouse();
		feedback.showFrame(stacked ? own.translate(0, mouse.y() - start.y()) : own.translate(mouse.x() - start.x(), 0));
		feedback.showLines(List.of(), possible ? line(others, index, stacked) : null);
		feedback.showCaption(held ? DropPlan.text("refuse.held") : possible ? DropPlan.text("drop.band", Integer.toString(index + 1)) : "",
				held, getLocation());
	}

	/** The line between two bands, or beside the outermost one. */
	private Snap.Guide line(List<Stage> others, int index, boolean stacked) {
		Rect near = drawn.band(others.get(Math.max(0, index - 1))).orElseThrow();
		Rect next = drawn.band(others.get(Math.min(index, others.size() - 1))).orElseThrow();
		double beside = 8;
		double end = stacked ? near.bottom() : near.right();
		double begin = stacked ? next.y() : next.x();
		double at = index == 0 ? begin - beside : index == others.size() ? end + beside : (end + begin) / 2;
		return stacked ? new Snap.Guide(false, at, near.x(), near.right(), false) : new Snap.Guide(true, at, near.y(), near.bottom(), false);
	}

	@Override
	protected Command getCommand() {
		if (!byHeader || drawn == null) {
			return null;
		}
		Stage stage = (Stage) band.node().element();
		int index = index(stage);
		StageOrder there = order;
		return there.canMove(stage, index) ? new OperationCommand(DiagramTexts.get("step.move"), () -> there.move(stage, index))
				: UnexecutableCommand.INSTANCE;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			return super.handleButtonUp(button);
		}
		feedback.erase();
		if (byHeader) {
			executeCurrentCommand();
		} else {
			select(marquee());
		}
		setState(STATE_TERMINAL);
		return true;
	}

	private void select(Rect frame) {
		DiagramRootPart root = (DiagramRootPart) getCurrentViewer().getContents();
		List<EditPart> inside = new ArrayList<>();
		if (getCurrentInput().isShiftKeyDown()) {
			getCurrentViewer().getSelectedEditParts().forEach(part -> inside.add((EditPart) part));
			inside.remove(band);
		}
		drawn.boxes().stream().filter(box -> frame.contains(box.outline())).map(box -> root.find(box.element()))
				.filter(part -> part != null && !inside.contains(part)).forEach(inside::add);
		getCurrentViewer().setSelection(new StructuredSelection(inside));
		GroupMembers.complete(getCurrentViewer());
	}

	@Override
	protected boolean handleInvalidInput() {
		if (feedback != null) {
			feedback.erase();
		}
		return super.handleInvalidInput();
	}

	@Override
	protected boolean handleHover() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			updateAutoexposeHelper();
		}
		return true;
	}

	@Override
	protected void handleAutoexpose() {
		handleDragInProgress();
	}

	@Override
	public void deactivate() {
		if (feedback != null) {
			feedback.erase();
		}
		super.deactivate();
		drawn = null;
		order = null;
		feedback = null;
		byHeader = false;
	}
}
