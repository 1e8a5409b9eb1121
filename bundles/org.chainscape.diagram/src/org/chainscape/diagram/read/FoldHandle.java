package org.chainscape.diagram.read;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.tools.SimpleDragTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A small sign beside a box that folds and opens it. */
final class FoldHandle extends AbstractHandle {

	static final int SIZE = 13;
	private static final int GAP = 3;
	private static final Color EDGE = new Color(100, 116, 139);

	private final boolean folded;
	private final Runnable code;

	FoldHandle(GraphicalEditPart owner, boolean folded, Runnable code) {
		super(owner, target -> {
			IFigure figure = owner.getFigure();
			Rectangle box = (figure instanceof HandleBounds handles ? handles.getHandleBounds() : figure.getBounds()).getCopy();
			figure.translateToAbsolute(box);
			target.translateToRelative(box);
			target.setBounds(new Rectangle(box.x - SIZE - GAP, box.y + GAP, SIZE, SIZE));
		});
		this.folded = folded;
		this.code = code;
		setCursor(Cursors.HAND);
		setOpaque(false);
	}

	@Override
	protected DragTracker createDragTracker() {
		return new SimpleDragTracker() {
			@Override
			protected boolean handleButtonDown(int button) {
				if (button == 1) {
					code.run();
				}
				return true;
			}

			@Override
			protected String getCommandName() {
				return "";
			}
		};
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().shrink(1, 1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(ColorConstants.white);
		graphics.fillRoundRectangle(box, 4, 4);
		graphics.setForegroundColor(EDGE);
		graphics.setLineWidth(1);
		graphics.drawRoundRectangle(box.getResized(-1, -1), 4, 4);
		int x = box.x + box.width / 2;
		int y = box.y + box.height / 2;
		graphics.drawLine(x - 3, y, x + 3, y);
		if (folded) {
			graphics.drawLine(x, y - 3, x, y + 3);
		}
	}
}
