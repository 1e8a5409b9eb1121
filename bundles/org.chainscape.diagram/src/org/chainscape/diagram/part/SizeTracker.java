package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.operation.Boxes;
import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.operation.Placing;
import org.chainscape.diagram.operation.Snap;
import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.view.Image;
import org.chainscape.scene.Rect;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.ResizeTracker;

/**
 * Resizes boxes by a knob. Edges snap to those of other boxes, lengths to lengths of other boxes, unless Alt is held. Pictures keep their
 * ratio when they are pulled at a corner.
 */
final class SizeTracker extends ResizeTracker {

	private final ElementPart owner;
	private Drawn drawn;
	private Snap snap;
	private DragFeedback feedback;
	private Snap.Result snapped = new Snap.Result(0, 0, List.of());

	SizeTracker(GraphicalEditPart owner, int direction) {
		super(owner, direction);
		this.owner = (ElementPart) owner;
	}

	@Override
	protected List<?> createOperationSet() {
		List<Object> parts = new ArrayList<>(super.createOperationSet());
		parts.removeIf(part -> !(part instanceof ElementPart element) || PlaceTracker.isLocked(element));
		return parts;
	}

	@Override
	protected boolean handleDragStarted() {
		boolean started = super.handleDragStarted();
		if (started) {
			SceneModel scene = owner.scene();
			drawn = new Drawn(scene.diagram(), scene.scene(), scene.session().index());
			snap = SnapSettings.snap(getCurrentViewer(), scene.diagram(), drawn, boxes());
			feedback = new DragFeedback(getCurrentViewer());
		}
		return started;
	}

	private List<Placed> boxes() {
		return drawn.boxesOf(getOperationSet().stream().map(part -> ((ElementPart) part).node().element()).toList());
	}

	@Override
	protected void updateSourceRequest() {
		super.updateSourceRequest();
		snapped = new Snap.Result(0, 0, List.of());
		Placed box = drawn == null ? null : drawn.box(owner.node().element()).orElse(null);
		ChangeBoundsRequest request = (ChangeBoundsRequest) getSourceRequest();
		if (box != null && box.view() instanceof Image && isCorner()) {
			scale(request, box.outline(), getCurrentInput().isShiftKeyDown());
			return;
		}
		boolean free = getCurrentInput().isAltKeyDown() || getCurrentInput().isShiftKeyDown();
		if (box == null || free) {
			return;
		}
		int direction = getResizeDirection();
		Snap.Edges edges = new Snap.Edges((direction & PositionConstants.WEST) != 0, (direction & PositionConstants.NORTH) != 0,
				(direction & PositionConstants.EAST) != 0, (direction & PositionConstants.SOUTH) != 0);
		double zoom = Points.zoom(getCurrentViewer());
		snapped = snap.resize(changed(box.outline(), request), edges, SnapSettings.REACH / zoom);
		Point move = request.getMoveDelta().getCopy();
		Dimension size = request.getSizeDelta().getCopy();
		int dx = (int) Math.round(snapped.dx() * zoom);
		int dy = (int) Math.round(snapped.dy() * zoom);
		move.translate(edges.left() ? dx : 0, edges.top() ? dy : 0);
		size.expand(edges.left() ? -dx : dx, edges.top() ? -dy : dy);
		request.setMoveDelta(move);
		request.setSizeDelta(size);
	}

	private boolean isCorner() {
		int direction = getResizeDirection();
		return (direction & PositionConstants.EAST_WEST) != 0 && (direction & PositionConstants.NORTH_SOUTH) != 0;
	}

	/** A picture that is pulled at a corner keeps its ratio unless Shift is held, and its other corner stays where it is. */
	private void scale(ChangeBoundsRequest request, Rect outline, boolean free) {
		double zoom = Points.zoom(getCurrentViewer());
		double width = outline.width() * zoom;
		double height = outline.height() * zoom;
		boolean west = (getResizeDirection() & PositionConstants.WEST) != 0;
		boolean north = (getResizeDirection() & PositionConstants.NORTH) != 0;
		Dimension pulled = getDragMoveDelta();
		double across = Math.max(1, width + (west ? -pulled.width : pulled.width)) / width;
		double down = Math.max(1, height + (north ? -pulled.height : pulled.height)) / height;
		double scale = Math.abs(across - 1) > Math.abs(down - 1) ? across : down;
		int wider = (int) Math.round(width * (free ? across : scale) - width);
		int higher = (int) Math.round(height * (free ? down : scale) - height);
		request.setSizeDelta(new Dimension(wider, higher));
		request.setMoveDelta(new Point(west ? -wider : 0, north ? -higher : 0));
	}

	private Rect changed(Rect outline, ChangeBoundsRequest request) {
		double zoom = Points.zoom(getCurrentViewer());
		return new Rect(outline.x() + request.getMoveDelta().x / zoom, outline.y() + request.getMoveDelta().y / zoom,
				Math.max(1, outline.width() + request.getSizeDelta().width / zoom),
				Math.max(1, outline.height() + request.getSizeDelta().height / zoom));
	}

	@Override
	protected Command getCommand() {
		if (drawn == null || boxes().isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		ChangeBoundsRequest request = (ChangeBoundsRequest) getSourceRequest();
		Map<Placed, Rect> outlines = outlines(boxes(), request.getSizeDelta(), request);
		showFeedback(request);
		return new OperationCommand(DiagramTexts.get("step.resize"),
				() -> new Placing(owner.scene().canvas(), drawn).resize(outlines));
	}

	/** A length nobody has pulled at stays that of the content, if it was. */
	private Map<Placed, Rect> outlines(List<Placed> boxes, Dimension size, ChangeBoundsRequest request) {
		Map<Placed, Rect> outlines = new HashMap<>();
		for (Placed box : boxes) {
			Rect wanted = changed(box.outline(), request);
			Rect stored = Boxes.stored(box.view());
			outlines.put(box, new Rect(wanted.x(), wanted.y(), size.width == 0 ? stored.width() : wanted.width(),
					size.height == 0 ? stored.height() : wanted.height()));
		}
		return outlines;
	}

	private void showFeedback(ChangeBoundsRequest request) {
		if (feedback != null && isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG_IN_PROGRESS)) {
			Rect box = drawn.box(owner.node().element()).map(placed -> changed(placed.outline(), request)).orElse(new Rect(0, 0, 0, 0));
			feedback.showLines(snapped.guides(), null);
			feedback.showCaption(DropPlan.text("read.size", Long.toString(Math.round(box.width())), Long.toString(Math.round(box.height()))),
					false, getLocation());
		}
	}

	@Override
	protected void eraseSourceFeedback() {
		super.eraseSourceFeedback();
		if (feedback != null) {
			feedback.erase();
		}
	}

	@Override
	public void deactivate() {
		super.deactivate();
		if (feedback != null) {
			feedback.erase();
		}
		drawn = null;
		snap = null;
		feedback = null;
	}
}
