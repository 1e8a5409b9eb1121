package org.chainscape.diagram.part;

import java.util.List;

import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.model.chain.Relation;
import org.chainscape.scene.Point;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.swt.SWT;

/** Drags a part or a corner of a line; a line shows where it will run, and letting go is one step. */
final class LineTracker extends SimpleDragTracker {

	private static final int WIDTH = 2;

	private final RelationPart part;
	private final Grip grip;
	private Preview preview;
	private List<Point> corners;

	/** What can be taken hold of on a line. */
	interface Grip {

		/** The corners between the ends if it is dragged a way, in diagram units; empty if the line finds its way by itself then. */
		List<Point> corners(Point way);

		/** The whole line for such corners, for the preview. */
		List<Point> line(List<Point> corners);

		/** The corners if it is double-clicked, or {@code null} if that means nothing. */
		List<Point> removed();
	}

	LineTracker(RelationPart part, Grip grip) {
		this.part = part;
		this.grip = grip;
	}

	@Override
	protected String getCommandName() {
		return "lead line";
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isDragging()) {
			Point from = Points.toDiagram(getCurrentViewer(), getStartLocation());
			Point to = Points.toDiagram(getCurrentViewer(), getLocation());
			corners = grip.corners(new Point(to.x() - from.x(), to.y() - from.y()));
			show(grip.line(corners));
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean dragged = isDragging() && corners != null;
		List<Point> wanted = corners;
		boolean handled = super.handleButtonUp(button);
		if (dragged) {
			lead(wanted);
		}
		return handled;
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		if (button == 1 && grip.removed() != null) {
			lead(grip.removed());
		}
		return true;
	}

	private boolean isDragging() {
		return isInState(STATE_DRAG_IN_PROGRESS | STATE_ACCESSIBLE_DRAG_IN_PROGRESS);
	}

	private void lead(List<Point> wanted) {
		Relation relation = part.link().relation();
		part.getViewer().getEditDomain().getCommandStack()
				.execute(new OperationCommand(LineGrips.text("step.lead"), () -> part.bends().lead(relation, wanted)));
	}

	private void show(List<Point> line) {
		if (preview == null) {
			preview = new Preview();
			layer().add(preview);
		}
		PointList points = new PointList();
		for (Point point : line) {
			PrecisionPoint at = new PrecisionPoint(point.x(), point.y());
			part.getFigure().translateToAbsolute(at);
			layer().translateToRelative(at);
			points.addPoint(at);
		}
		preview.setPoints(points);
	}

	@Override
	public void deactivate() {
		if (preview != null) {
			preview.getParent().remove(preview);
			preview = null;
		}
		corners = null;
		super.deactivate();
	}

	private IFigure layer() {
		return LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
	}

	private static final class Preview extends Polyline {

		Preview() {
			setLineWidth(WIDTH);
			setForegroundColor(CalmSelection.ACCENT);
		}

		@Override
		public void paint(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			super.paint(graphics);
		}
	}
}
