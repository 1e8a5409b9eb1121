package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.tools.ResizeTracker;
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
		boolean resizable = (role == ScenePart.Role.CARD || role == ScenePart.Role.NOTE) && !node.isPlacedByRule();
		setResizeDirections(resizable ? PositionConstants.NSEW : PositionConstants.NONE);
		boolean isTable = role == ScenePart.Role.TABLE_ROW || role == ScenePart.Role.COLUMN_HEAD;
		setDragAllowed(role != ScenePart.Role.BAND && !isTable && !node.isGathered());
	}

	@Override
	protected List<?> createSelectionHandles() {
		List<Object> handles = new ArrayList<>();
		GraphicalEditPart part = (GraphicalEditPart) getHost();
		handles.add(new Outline(part));
		if (getResizeDirections() != PositionConstants.NONE) {
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

		Outline(GraphicalEditPart part) {
			super(part);
			setBorder(null);
			setOpaque(false);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(ACCENT);
			graphics.setLineWidth(2);
			graphics.drawRoundRectangle(getBounds().getCopy().shrink(1, 1).resize(-1, -1), CORNER, CORNER);
		}
	}

	/** A small white knob. */
	private static final class Knob extends ResizeHandle {

		Knob(GraphicalEditPart part, int direction) {
			super(part, direction);
			setDragTracker(new ResizeTracker(part, direction));
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
