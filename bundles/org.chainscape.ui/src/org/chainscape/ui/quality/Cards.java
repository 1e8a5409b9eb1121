package org.chainscape.ui.quality;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Numbers at a glance, as many beside each other as there is room for.
 *
 * @param cards the cards
 */
record Cards(List<Card> cards) implements Block {

	private static final int LEAST = 158;
	private static final int GAP = 10;
	private static final int PAD = 12;
	private static final int RING = 44;

	/**
	 * A number.
	 *
	 * @param title what it is
	 * @param number the number in words
	 * @param percent how much of the ring is filled; negative for no ring
	 * @param tone its colour
	 * @param remark the numbers behind it
	 */
	record Card(String title, String number, double percent, Tone tone, String remark) {
	}

	@Override
	public int height(Brush brush, int width) {
		int rows = (cards.size() + columns(width) - 1) / columns(width);
		return rows * (high(brush) + GAP);
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		int columns = columns(area.width);
		int wide = (area.width - GAP * (columns - 1)) / columns;
		for (int i = 0; i < cards.size(); i++) {
			int x = area.x + i % columns * (wide + GAP);
			int y = area.y + i / columns * (high(brush) + GAP);
			paint(brush, cards.get(i), new Rectangle(x, y, wide, high(brush)));
		}
	}

	private static void paint(Brush brush, Card card, Rectangle area) {
		brush.fill(Tone.SOFT, area, 9);
		brush.frame(Tone.LINE, area, 9);
		brush.fill(card.tone(), new Rectangle(area.x + PAD, area.y, 28, 3), 0);
		int line = brush.extent(brush.fonts().plain(), "口").y;
		int inner = area.width - 2 * PAD;
		brush.textIn(Tone.MUTED, brush.fonts().plain(), card.title(), new Rectangle(area.x + PAD, area.y + PAD, inner, line));
		int middle = area.y + PAD + line + 8;
		int x = area.x + PAD;
		if (card.percent() >= 0) {
			Rectangle ring = new Rectangle(x + 4, middle + 4, RING - 8, RING - 8);
			brush.ring(Tone.TRACK, ring, 100);
			brush.ring(card.tone(), ring, card.percent());
			x += RING + 8;
		}
		Point number = brush.extent(brush.fonts().large(), card.number());
		brush.text(Tone.TEXT, brush.fonts().large(), card.number(), x, middle + (RING - number.y) / 2);
		int y = middle + RING + 6;
		int step = brush.extent(brush.fonts().small(), "口").y + 1;
		for (String each : card.remark().split("\n")) {
			brush.textIn(Tone.FAINT, brush.fonts().small(), each, new Rectangle(area.x + PAD, y, inner, step));
			y += step;
		}
	}

	private int columns(int width) {
		return Math.max(1, Math.min(cards.size(), (width + GAP) / (LEAST + GAP)));
	}

	private int high(Brush brush) {
		int remarks = cards.stream().mapToInt(card -> card.remark().split("\n").length).max().orElse(1);
		return 2 * PAD + brush.extent(brush.fonts().plain(), "口").y + 8 + RING + 6 + remarks * (brush.extent(brush.fonts().small(), "口").y + 1);
	}
}
