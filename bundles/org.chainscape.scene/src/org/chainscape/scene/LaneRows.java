package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Breaks the cards of a layer, in their order, into rows that make it low and full: a tall card stands with others as tall, or alone. */
final class LaneRows {

	private static final int MOST_IN_ROW = 6;
	/** A layer that is a little higher is better than one with a row more. */
	private static final double COST_OF_ROW = 12;

	private final List<StageGrid.Card> cards;
	private final double width;
	private final double gap;
	private final LaneRow.Drawer drawer;
	private final int most;
	private final Map<StageGrid.Card, Map<Size, ScenePart>> drawn = new HashMap<>();

	LaneRows(List<StageGrid.Card> cards, double width, double gap, LaneRow.Drawer drawer) {
		this(cards, width, gap, MOST_IN_ROW, drawer);
	}

	/** With at most so many cards in a row. */
	LaneRows(List<StageGrid.Card> cards, double width, double gap, int most, LaneRow.Drawer drawer) {
		this.cards = cards;
		this.width = width;
		this.gap = gap;
		this.most = most;
		this.drawer = drawer;
	}

	/**
	 * Finds the rows.
	 *
	 * @param rowGap the distance between two rows
	 * @return the rows from top to bottom
	 */
	List<LaneRow> best(double rowGap) {
		int count = cards.size();
		double[] height = new double[count + 1];
		LaneRow[] last = new LaneRow[count + 1];
		int[] before = new int[count + 1];
		for (int end = 1; end <= count; end++) {
			height[end] = Double.POSITIVE_INFINITY;
			for (int start = end - 1; start >= Math.max(0, end - most); start--) {
				LaneRow row = new LaneRow(cards.subList(start, end), width, gap, this::draw);
				double total = height[start] + row.height() + row.blank() / 2 + rowGap + COST_OF_ROW;
				if (total < height[end] - 1e-6) {
					height[end] = total;
					last[end] = row;
					before[end] = start;
				}
			}
		}
		List<LaneRow> rows = new ArrayList<>();
		for (int end = count; end > 0; end = before[end]) {
			rows.add(0, last[end]);
		}
		return rows;
	}

	/** Widths are tried again and again in rows that share cards. */
	private ScenePart draw(StageGrid.Card card, Size least) {
		return drawn.computeIfAbsent(card, key -> new HashMap<>()).computeIfAbsent(least, size -> drawer.draw(card, size));
	}
}
