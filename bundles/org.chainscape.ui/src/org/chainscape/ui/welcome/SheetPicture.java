package org.chainscape.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A spreadsheet that turns into boxes. */
final class SheetPicture extends Canvas {

	private static final int ROWS = 6;
	private static final int COLUMNS = 3;
	private static final Look.Tone[] TONES = {Look.Tone.BLUE, Look.Tone.GREEN, Look.Tone.AMBER};

	private final Look look;

	SheetPicture(Composite parent, Look look) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.look = look;
		look.dress(this, Look.Tone.CARD, Look.Tone.LINE);
		addListener(SWT.Paint, event -> paint(event.gc, getClientArea()));
	}

	private void paint(GC gc, Rectangle area) {
		gc.setAntialias(SWT.ON);
		int width = Math.min(150, area.width / 2 - 24);
		int row = Math.min(20, (area.height - 2) / ROWS);
		int top = (area.height - row * ROWS) / 2;
		sheet(gc, new Rectangle(1, top, width, row * ROWS));
		int middle = area.width / 2 + 6;
		gc.setForeground(look.color(Look.Tone.QUIET));
		gc.setLineWidth(2);
		gc.drawLine(middle - 14, area.height / 2, middle + 10, area.height / 2);
		gc.drawPolyline(new int[] {middle + 4, area.height / 2 - 6, middle + 10, area.height / 2, middle + 4, area.height / 2 + 6});
		gc.setLineWidth(1);
		int left = middle + 26;
		int box = Math.min(150, area.width - left - 2);
		int high = row * ROWS / 3;
		for (int i = 0; i < TONES.length; i++) {
			box(gc, TONES[i], new Rectangle(left, top + i * high + 3, box, high - 8));
		}
	}

	private void sheet(GC gc, Rectangle area) {
		int row = area.height / ROWS;
		gc.setBackground(look.color(Look.Tone.FIGURE));
		gc.fillRectangle(area);
		gc.setBackground(look.color(Look.Tone.AMBER));
		gc.setAlpha(60);
		gc.fillRectangle(area.x, area.y, area.width, row);
		gc.setAlpha(255);
		gc.setForeground(look.color(Look.Tone.LINE));
		for (int i = 0; i <= ROWS; i++) {
			gc.drawLine(area.x, area.y + i * row, area.x + area.width, area.y + i * row);
		}
		for (int i = 0; i <= COLUMNS; i++) {
			gc.drawLine(area.x + i * area.width / COLUMNS, area.y, area.x + i * area.width / COLUMNS, area.y + ROWS * row);
		}
		gc.setBackground(look.color(Look.Tone.QUIET));
		gc.setAlpha(110);
		for (int i = 0; i < ROWS * COLUMNS; i++) {
			int wide = area.width / COLUMNS * (4 + i * 7 % 5) / 11;
			gc.fillRoundRectangle(area.x + i % COLUMNS * area.width / COLUMNS + 5, area.y + i / COLUMNS * row + row / 2 - 2, wide, 4, 4, 4);
		}
		gc.setAlpha(255);
	}

	private void box(GC gc, Look.Tone tone, Rectangle area) {
		gc.setBackground(look.color(Look.Tone.FIGURE));
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
		gc.setForeground(look.color(tone));
		gc.drawRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
		gc.setBackground(look.color(tone));
		gc.fillRoundRectangle(area.x, area.y, 4, area.height + 1, 4, 4);
		gc.setAlpha(130);
		gc.fillRoundRectangle(area.x + 14, area.y + area.height / 2 - 2, area.width / 2, 4, 4, 4);
		gc.setAlpha(255);
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return new Point(wide == SWT.DEFAULT ? 260 : wide, high == SWT.DEFAULT ? 130 : high);
	}
}
