package org.chainscape.diagram.part;

import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SelectEditPartTracker;

/** Drags the label of a line somewhere else; a click selects the line, a second one renames it. */
final class LabelTracker extends SelectEditPartTracker {

	private static final int NEAR = 4;

	private final RelationPart part;
	private final Rect label;
	private RectangleFigure frame;

	/**
	 * For one line.
	 *
	 * @param label where its label is, in diagram coordinates
	 */
	LabelTracker(RelationPart part, Rect label) {
		super(part);
		this.part = part;
		this.label = label;
	}

	@Override
	protected boolean handleDragStarted() {
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (isInState(STATE_DRAG_IN_PROGRESS)) {
			if (frame == null) {
				frame = new RectangleFigure();
				frame.setFill(false);
				frame.setForegroundColor(CalmSelection.ACCENT);
				layer().add(frame);
			}
			Point way = way();
			PrecisionPoint from = new PrecisionPoint(label.x() + way.x(), label.y() + way.y());
			PrecisionPoint to = new PrecisionPoint(label.right() + way.x(), label.bottom() + way.y());
			for (PrecisionPoint corner : new PrecisionPoint[] {from, to}) {
				part.getFigure().translateToAbsolute(corner);
				layer().translateToRelative(corner);
			}
			frame.setBounds(new Rectangle(from, to));
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG_IN_PROGRESS)) {
			return super.handleButtonUp(button);
		}
		Point way = way();
		Point origin = part.scene().origin();
		Point base = part.link().connector().labelBase();
		Point middle = label.center();
		Point offset = new Point(middle.x() + way.x() - base.x() + origin.x(), middle.y() + way.y() - base.y() + origin.y());
		Point wanted = Math.hypot(offset.x(), offset.y()) < NEAR ? new Point(0, 0) : offset;
		performSelection();
		setState(STATE_TERMINAL);
		part.getViewer().getEditDomain().getCommandStack().execute(
				new OperationCommand(LineGrips.text("step.label"), () -> part.bends().placeLabel(part.link().relation(), wanted)));
		return true;
	}

	@Override
	public void deactivate() {
		if (frame != null) {
			frame.getParent().remove(frame);
			frame = null;
		}
		super.deactivate();
	}

	private Point way() {
		Point from = Points.toDiagram(getCurrentViewer(), getStartLocation());
		Point to = Points.toDiagram(getCurrentViewer(), getLocation());
		return new Point(to.x() - from.x(), to.y() - from.y());
	}

	private IFigure layer() {
		return LayerManager.Helper.find(part).getLayer(LayerConstants.FEEDBACK_LAYER);
	}
}
