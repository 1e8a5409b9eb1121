package org.chainscape.scene;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.chainscape.model.chain.Item;

/**
 * Puts the cards of a swim lane below each other in every step of the axis, in time order, each level with what it descends from if it can,
 * so that chains run straight.
 */
final class LineageRows {

	private static final double GAP = 14;
	private static final double JOINED_GAP = 32;

	private final Map<Item, Double> tops = new LinkedHashMap<>();

	/**
	 * @param cards the cards of the lane in time order
	 * @param axis where they stand on the axis
	 * @param ancestors what an item descends from
	 */
	LineageRows(Map<Item, ScenePart> cards, TimeAxis axis, Function<Item, List<Item>> ancestors) {
		Map<Integer, Item> lowest = new HashMap<>();
		cards.forEach((item, card) -> {
			int slot = axis.slot(item);
			Item above = lowest.get(slot);
			double free = above == null ? 0
					: tops.get(above) + cards.get(above).bounds().height() + (ancestors.apply(item).contains(above) ? JOINED_GAP : GAP);
			double level = ancestors.apply(item).stream().filter(ancestor -> tops.containsKey(ancestor) && axis.slot(ancestor) < slot)
					.mapToDouble(tops::get).findFirst().orElse(0);
			tops.put(item, Math.max(free, level));
			lowest.put(slot, item);
		});
	}

	/** Where a card stands below the header of its lane. */
	double top(Item item) {
		return tops.get(item);
	}
}
