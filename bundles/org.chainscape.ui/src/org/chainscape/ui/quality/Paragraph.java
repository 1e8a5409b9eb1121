package org.chainscape.ui.quality;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Some sentences.
 *
 * @param text the sentences
 */
record Paragraph(String text) implements Block {

	private static final int BELOW = 8;
	private static final int MOST = 760;

	@Override
	public int height(Brush brush, int width) {
		return lines(brush, width).size() * step(brush) + BELOW;
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		int y = area.y;
		for (String line : lines(brush, area.width)) {
			brush.text(Tone.MUTED, brush.fonts().small(), line, area.x, y);
			y += step(brush);
		}
	}

	private List<String> lines(Brush brush, int width) {
		return brush.wrap(brush.fonts().small(), text, Math.min(MOST, Math.max(80, width)));
	}

	private static int step(Brush brush) {
		return brush.extent(brush.fonts().small(), "口").y + 2;
	}
}
