package org.chainscape.ui.quality;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A bar of parts with their numbers.
 *
 * @param title what it is about
 * @param parts its parts
 * @param sum how much it is together
 * @param percent what share of it is good; empty for none
 * @param says all of it in words
 */
record StackedBar(String title, List<Part> parts, String sum, String percent, String says) implements Block {

	private static final int HEIGHT = 28;
	private static final int BAR = 18;
	private static final int PERCENT = 56;

	/**
	 * A part.
	 *
	 * @param tone its colour
	 * @param on colour of its number
	 * @param count how much it is
	 */
	record Part(Tone tone, Tone on, int count) {
	}

	@Override
	public int height(Brush brush, int width) {
		return HEIGHT;
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		int head = Math.min(150, area.width / 4);
		int tail = Math.min(110, area.width / 5);
		int y = area.y + (HEIGHT - BAR) / 2;
		brush.textIn(Tone.TEXT, brush.fonts().plain(), title, new Rectangle(area.x, area.y, head - 8, HEIGHT));
		Rectangle bar = new Rectangle(area.x + head, y, Math.max(10, area.width - head - tail), BAR);
		brush.fill(Tone.TRACK, bar, 4);
		int total = Math.max(1, parts.stream().mapToInt(Part::count).sum());
		int before = 0;
		for (Part part : parts) {
			if (part.count() > 0) {
				int from = bar.x + (int) ((long) bar.width * before / total);
				before += part.count();
				int to = bar.x + (int) ((long) bar.width * before / total);
				paint(brush, part, new Rectangle(from, y, Math.max(3, to - from - (before < total ? 1 : 0)), BAR));
			}
		}
		int line = area.y + (HEIGHT - brush.extent(brush.fonts().bold(), sum).y) / 2;
		int right = area.x + area.width;
		brush.textTo(Tone.TEXT, brush.fonts().bold(), percent, right, line);
		brush.textTo(Tone.MUTED, brush.fonts().plain(), sum, percent.isEmpty() ? right : right - PERCENT, line);
	}

	private static void paint(Brush brush, Part part, Rectangle area) {
		brush.fill(part.tone(), area, area.width > 8 ? 4 : 0);
		String number = String.valueOf(part.count());
		Point size = brush.extent(brush.fonts().small(), number);
		if (size.x + 8 < area.width) {
			brush.textAround(part.on(), brush.fonts().small(), number, area.x + area.width / 2, area.y + (BAR - size.y) / 2);
		}
	}
}
