package org.chainscape.ui.quality;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What colours mean, on as many lines as it takes.
 *
 * @param entries colours and their names
 */
record Legend(List<Entry> entries) implements Block {

	private static final int MARK = 10;
	private static final int GAP = 18;

	/**
	 * A colour.
	 *
	 * @param tone the colour
	 * @param name its name
	 */
	record Entry(Tone tone, String name) {
	}

	@Override
	public int height(Brush brush, int width) {
		return run(brush, new Rectangle(0, 0, width, 0), false) + 8;
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		run(brush, area, true);
	}

	private int run(Brush brush, Rectangle area, boolean visible) {
		int x = 0;
		int y = 0;
		int step = brush.extent(brush.fonts().small(), "口").y + 4;
		for (Entry entry : entries) {
			Point size = brush.extent(brush.fonts().small(), entry.name());
			int wide = MARK + 6 + size.x;
			if (x > 0 && x + wide > area.width) {
				x = 0;
				y += step;
			}
			if (visible) {
				brush.fill(entry.tone(), new Rectangle(area.x + x, area.y + y + (size.y - MARK) / 2, MARK, MARK), 3);
				brush.text(Tone.MUTED, brush.fonts().small(), entry.name(), area.x + x + MARK + 6, area.y + y);
			}
			x += wide + GAP;
		}
		return y + step;
	}
}
