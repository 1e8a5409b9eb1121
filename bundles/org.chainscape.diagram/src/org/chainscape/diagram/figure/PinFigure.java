package org.chainscape.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A small pin on the upper edge of a card that automatic layout leaves where it is. Only the editor shows it. */
public final class PinFigure extends Figure {

	private static final Color HEAD = new Color(37, 99, 235);
	private static final Color RIM = new Color(255, 255, 255);
	private static final int SIZE = 11;
	private static final int INSET = 6;

	/**
	 * Pins a card.
	 *
	 * @param card outline of the card in diagram coordinates
	 */
	public PinFigure(Rectangle card) {
		setOpaque(false);
		setBounds(new Rectangle(card.right() - SIZE - INSET, card.y - SIZE / 2, SIZE, SIZE));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Point middle = getBounds().getCenter();
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(RIM);
		graphics.fillOval(getBounds());
		graphics.setBackgroundColor(HEAD);
		graphics.fillOval(getBounds().getCopy().shrink(2, 2));
		graphics.setBackgroundColor(RIM);
		graphics.fillOval(new Rectangle(middle.x - 1, middle.y - 1, 2, 2));
	}
}
