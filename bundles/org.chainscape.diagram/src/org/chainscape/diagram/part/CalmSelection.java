package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.operation.Boxes;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.RelativeHandleLocator;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Shows what is selected with one quiet line, and handles only where something can be resized. */
final class CalmSelection extends ResizableEditPolicy {

	/** Colour of everything that belongs to editing and not to the figure. */
	static final Color ACCENT = new Color(37, 99, 235);
	private static final Color LIGHT = new Color(255, 255, 255);
	private static final int CORNER = 10;
	private static final int[] DIRECTIONS = {PositionConstants.EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_EAST,
			PositionConstants.WEST, PositionConstants.NORTH, PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST,
			PositionConstants.SOUTH_WEST};

	CalmSelection(SceneNode node) {
		ScenePart.Role role = node.part().role();
		boolean own = node.element() instanceof ViewElement view && Boxes.isBox(view);
		boolean resizable = own || role == ScenePart.Role.CARD && !node.isPlacedByRule();
		setResizeDirections(resizable ? PositionConstants.NSEW : PositionConstants.NONE);
		boolean isTable = role == ScenePart.Role.TABLE_ROW || role == ScenePart.Role.COLUMN_HEAD;
		setDragAllowed(role != ScenePart.Role.BAND && !isTable && !node.isGathered());
	}

	@Override
	protected List<?> createSelectionHandles() {
		List<Object> handles = new ArrayList<>();
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		boolean locked = part instanceof ElementPart element && PlaceTracker.isLocked(element);
		handles.add(new Outline(part, locked));
		if (locked) {
			handles.add(new LockSign(part));
		} else if (getResizeDirections() != PositionConstants.NONE) {
			for (int direction : DIRECTIONS) {
				handles.add(new Knob(part, direction));
			}
		}
		return handles;
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		Rectangle bounds = getInitialFeedbackBounds();
		IFigure ghost = new Ghost();
		ghost.setBounds(bounds);
		addFeedback(ghost);
		return ghost;
	}

	@Override
	protected void showFocus() {
		// The outline says enough.
	}

	@Override
	protected void hideFocus() {
		// There is no focus figure.
	}

	/** A thin rounded line around the selected part. */
	private static final class Outline extends MoveHandle {

		private final boolean locked;

		Outline(GraphicalEditPart part, boolean locked) {
			super(part);
			this.locked = locked;
			setBorder(null);
			setOpaque(false);
		}

		@Override
		protected DragTracker createDragTracker() {
			return getOwner().getDragTracker(null);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(ACCENT);
			graphics.setLineWidth(2);
			graphics.setLineStyle(locked ? SWT.LINE_DASH : SWT.LINE_SOLID);
			graphics.drawRoundRectangle(getBounds().getCopy().shrink(1, 1).resize(-1, -1), CORNER, CORNER);
		}
	}

	/** A small white knob. */
	private static final class Knob extends ResizeHandle {

		Knob(GraphicalEditPart part, int direction) {
			super(part, direction);
			setDragTracker(new SizeTracker(part, direction));
		}

		@Override
		protected Color getBorderColor() {
			return ACCENT;
		}

		@Override
		protected Color getFillColor() {
			return LIGHT;
		}
	}

	/** A small closed lock at the upper right corner. */
	private static final class LockSign extends AbstractHandle {

		private static final int SIZE = 16;

		LockSign(GraphicalEditPart part) {
			super(part, new RelativeHandleLocator(part.getFigure(), PositionConstants.NORTH_EAST));
			setPreferredSize(SIZE, SIZE);
		}

		@Override
		protected DragTracker createDragTracker() {
			return getOwner().getDragTracker(null);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			Rectangle area = getBounds();
			graphics.setAntialias(SWT.ON);
			graphics.setBackgroundColor(LIGHT);
			graphics.fillOval(area);
			graphics.setForegroundColor(ACCENT);
			graphics.setBackgroundColor(ACCENT);
			graphics.setLineWidth(2);
			graphics.drawArc(area.x + 5, area.y + 3, 6, 8, 0, 180);
			graphics.fillRectangle(area.x + 4, area.y + 7, 9, 6);
		}
	}

	/** Where something dragged would land. */
	private static final class Ghost extends RectangleFigure {

		@Override
		public void paintFigure(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(ACCENT);
			graphics.drawRoundRectangle(getBounds().getCopy().resize(-1, -1), CORNER, CORNER);
		}
	}
}
