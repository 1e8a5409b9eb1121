package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The cards of a layer side by side in one row: as wide as each of them needs for the row to be as low as can be, all of the same height.
 */
final class LaneRow {

	private static final double NARROWEST = 148;
	private static final double STEP = 44;

	private final List<StageGrid.Card> cards;
	private final double width;
	private final double gap;
	private final Drawer drawer;
	private final List<Double> widths = new ArrayList<>();
	private final double height;

	/** Draws cards. */
	interface Drawer {

		/** The card of at least a size. */
		ScenePart draw(StageGrid.Card card, Size least);
	}

	LaneRow(List<StageGrid.Card> cards, double width, double gap, Drawer drawer) {
		this.cards = cards;
		this.width = width;
		this.gap = gap;
		this.drawer = drawer;
		height = fit();
	}

	double height() {
		return height;
	}

	/** {@return how much of the row its cards leave empty, as the height it would have over the whole width} */
	double blank() {
		double area = 0;
		for (int i = 0; i < cards.size(); i++) {
			area += widths.get(i) * (height - drawer.draw(cards.get(i), new Size(widths.get(i), 0)).bounds().height());
		}
		return area / width;
	}

	/** The cards from left to right with the upper left corner of the first at a point. */
	List<ScenePart> draw(Point at) {
		List<ScenePart> parts = new ArrayList<>();
		double x = at.x();
		for (int i = 0; i < cards.size(); i++) {
			parts.add(Moves.move(drawer.draw(cards.get(i), new Size(widths.get(i), height)), x, at.y()));
			x += widths.get(i) + gap;
		}
		return parts;
	}

	/** Finds the lowest height all cards can have beside each other, and their widths. */
	private double fit() {
		double even = (width - (cards.size() - 1) * gap) / cards.size();
		double narrowest = Math.min(NARROWEST, even);
		List<Map<Double, Double>> heights = new ArrayList<>();
		TreeSet<Double> candidates = new TreeSet<>();
		for (StageGrid.Card card : cards) {
			Map<Double, Double> byWidth = new HashMap<>();
			for (double tried = narrowest; tried <= width; tried += STEP) {
				byWidth.put(tried, drawer.draw(card, new Size(tried, 0)).bounds().height());
			}
			candidates.addAll(byWidth.values());
			heights.add(byWidth);
		}
		for (double wanted : candidates) {
			List<Double> needed = heights.stream().map(byWidth -> narrowest(byWidth, wanted)).toList();
			double left = width - (cards.size() - 1) * gap - needed.stream().mapToDouble(Double::doubleValue).sum();
			if (left >= -1e-6) {
				spread(needed, left);
				return Math.max(wanted, highest());
			}
		}
		spread(cards.stream().map(card -> even).toList(), 0);
		return highest();
	}

	/** A wider card may be a higher one, where its segments come to stand in another order of rows. */
	private double highest() {
		double highest = 0;
		for (int i = 0; i < cards.size(); i++) {
			highest = Math.max(highest, drawer.draw(cards.get(i), new Size(widths.get(i), 0)).bounds().height());
		}
		return highest;
	}

	private static double narrowest(Map<Double, Double> heights, double wanted) {
		return heights.entrySet().stream().filter(entry -> entry.getValue() <= wanted).mapToDouble(Map.Entry::getKey).min()
				.orElse(Double.POSITIVE_INFINITY);
	}

	/** What is left over goes to the narrow ones first, so that cards differ no more than they must. */
	private void spread(List<Double> needed, double left) {
		double low = 0;
		double high = width;
		while (high - low > 0.01) {
			double level = (low + high) / 2;
			double missing = needed.stream().mapToDouble(one -> Math.max(0, level - one)).sum();
			if (missing > left) {
				high = level;
			} else {
				low = level;
			}
		}
		for (double one : needed) {
			widths.add(Math.floor(Math.max(one, low)));
		}
		double rest = needed.stream().mapToDouble(Double::doubleValue).sum() + left - widths.stream().mapToDouble(Double::doubleValue).sum();
		int last = widths.size() - 1;
		widths.set(last, widths.get(last) + Math.max(0, Math.floor(rest)));
	}
}
