package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.chainscape.model.chain.Item;

/** Puts the cards of a swim lane into rows below each other, so that a card stands in the row of what it descends from if it can. */
final class LineageRows {

	private static final double GAP = 14;
	private static final double JOINED_GAP = 32;

	private final TimeAxis axis;
	private final Function<Item, List<Item>> ancestors;
	private final List<List<Item>> rows = new ArrayList<>();
	private final Map<Item, Integer> rowOf = new HashMap<>();

	/**
	 * @param items the items of the lane in time order
	 * @param axis where they stand on the axis
	 * @param ancestors what an item descends from
	 */
	LineageRows(List<Item> items, TimeAxis axis, Function<Item, List<Item>> ancestors) {
		this.axis = axis;
		this.ancestors = ancestors;
		Map<Integer, Integer> lowest = new HashMap<>();
		for (Item item : items) {
			int free = lowest.getOrDefault(axis.slot(item), -1) + 1;
			int wanted = ancestors.apply(item).stream().filter(ancestor -> rowOf.containsKey(ancestor) && axis.slot(ancestor) < axis.slot(item))
					.mapToInt(rowOf::get).findFirst().orElse(0);
			int row = Math.max(free, wanted);
			lowest.put(axis.slot(item), row);
			rowOf.put(item, row);
			while (rows.size() <= row) {
				rows.add(new ArrayList<>());
			}
			rows.get(row).add(item);
		}
	}

	/** Where the cards of the lane stand below its header: each row as high as its highest card. */
	Map<Item, Double> tops(Function<Item, Double> heights) {
		Map<Item, Double> tops = new LinkedHashMap<>();
		double y = 0;
		for (int i = 0; i < rows.size(); i++) {
			double top = y;
			rows.get(i).forEach(item -> tops.put(item, top));
			y += rows.get(i).stream().mapToDouble(heights::apply).max().orElse(0) + (i + 1 < rows.size() && areJoined(i) ? JOINED_GAP : GAP);
		}
		return tops;
	}

	/** Whether a line leads straight down from a card of a row to one of the next. */
	private boolean areJoined(int row) {
		return rows.get(row + 1).stream().anyMatch(item -> ancestors.apply(item).stream()
				.anyMatch(ancestor -> rows.get(row).contains(ancestor) && axis.slot(ancestor) == axis.slot(item)));
	}
}
