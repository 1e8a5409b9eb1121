package org.chainscape.diagram.create;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A small arrow right of a box: dragged onto another box or into the void it draws a relation; a click asks for both. */
final class ConnectHandle extends AbstractHandle {

	static final Color ACCENT = new Color(37, 99, 235);
	private static final Color LIGHT = new Color(255, 255, 255);
	private static final int SIZE = 17;
	private static final int GAP = 9;
	private static final int HEADER = 16;

	private final DiagramView page;

	ConnectHandle(ElementPart part, DiagramView page) {
		setOwner(part);
		this.page = page;
		setLocator(target -> {
			Rectangle box = ((PartFigure) part.getFigure()).getHandleBounds().getCopy();
			part.getFigure().translateToAbsolute(box);
			int middle = part.role() == ScenePart.Role.BAND ? box.y + HEADER : box.y + box.height / 2;
			Rectangle bounds = new Rectangle(box.right() + GAP, middle - SIZE / 2, SIZE, SIZE);
			if (target.getParent() != null) {
				target.getParent().translateToRelative(bounds);
			}
			target.setBounds(bounds);
		});
		setCursor(Cursors.CROSS);
		setToolTip(new Label(CreateTexts.get("handle.tip")));
	}

	ElementPart part() {
		return (ElementPart) getOwner();
	}

	@Override
	protected DragTracker createDragTracker() {
		return new ConnectTracker(part(), page);
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Rectangle area = getBounds().getCopy().shrink(1, 1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(LIGHT);
		graphics.fillOval(area);
		graphics.setForegroundColor(ACCENT);
		graphics.setLineWidth(1);
		graphics.drawOval(area.getResized(-1, -1));
		int middle = area.y + area.height / 2;
		int right = area.right() - 4;
		graphics.setLineWidth(2);
		graphics.drawLine(area.x + 4, middle, right, middle);
		graphics.drawLine(right - 3, middle - 3, right, middle);
		graphics.drawLine(right - 3, middle + 3, right, middle);
	}
}
