package org.chainscape.diagram.figure;

import org.chainscape.scene.Rect;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;

/**
 * The sheet a diagram lies on: as large as the exported figure, margins included, in the middle of a quiet desk. Its bounds hold the desk's
 * rim too, so that one can scroll a little past the sheet.
 */
public final class SheetFigure extends Figure {

	/** Colour around the sheet. */
	public static final Color DESK = new Color(238, 240, 243);
	private static final Color EDGE = new Color(217, 221, 227);
	/** Width of the desk around the sheet. */
	public static final int RIM = 16;

	private final ShapePainter painter;
	private Rectangle sheet = new Rectangle();
	private Color paper = DESK;

	/**
	 * Makes an empty sheet.
	 *
	 * @param painter what colours come from
	 */
	public SheetFigure(ShapePainter painter) {
		this.painter = painter;
		setOpaque(false);
	}

	/**
	 * Takes size and colour.
	 *
	 * @param place where the sheet is, in diagram coordinates
	 * @param color colour of the paper
	 */
	public void show(Rect place, org.chainscape.scene.Color color) {
		Rectangle area = new Rectangle((int) Math.floor(place.x()), (int) Math.floor(place.y()), (int) Math.ceil(place.width()),
				(int) Math.ceil(place.height()));
		Color wanted = painter.color(color);
		if (!area.equals(sheet) || !wanted.equals(paper)) {
			paper = wanted;
			sheet = area;
			setBounds(sheet.getCopy().expand(RIM, RIM));
			repaint();
		}
	}

	/** {@return the sheet without the rim, in diagram coordinates} */
	public Rectangle sheet() {
		return sheet;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setBackgroundColor(paper);
		graphics.fillRectangle(sheet);
		graphics.setForegroundColor(EDGE);
		graphics.setLineWidth(1);
		graphics.drawRectangle(sheet);
	}
}
