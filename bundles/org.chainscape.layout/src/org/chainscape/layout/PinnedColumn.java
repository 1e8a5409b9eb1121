package org.chainscape.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/** Stacks the free boxes of a column around the pinned ones. Without pinned boxes everything stays where the layout put it. */
final class PinnedColumn {

	private final Cards cards;
	private final Set<String> pinned;

	PinnedColumn(Cards cards, Set<String> pinned) {
		this.cards = cards;
		this.pinned = pinned;
	}

	/**
	 * Finds the final bounds of the boxes of a column.
	 *
	 * @param column element ids, top to bottom
	 * @param graph the layout of the row
	 * @param dx from the graph's coordinates to the diagram's
	 * @param dy from the graph's coordinates to the diagram's
	 * @return bounds in diagram coordinates per element id
	 */
	Map<String, Rect> stack(List<String> column, LayoutGraph graph, double dx, double dy) {
		List<Rect> taken = new ArrayList<>();
		Map<String, Rect> result = new LinkedHashMap<>();
		for (String element : column) {
			if (pinned.contains(element)) {
				result.put(element, cards.bounds(element));
				taken.add(cards.bounds(element));
			}
		}
		double next = Double.NEGATIVE_INFINITY;
		for (String element : column) {
			if (!pinned.contains(element)) {
				Rect wished = graph.bounds(element).translate(dx, dy);
				Rect free = below(taken, new Rect(wished.x(), Math.max(wished.y(), next), wished.width(), wished.height()));
				next = free.bottom() + StageMapMetrics.CARD_GAP;
				result.put(element, free);
			}
		}
		return result;
	}

	private static Rect below(List<Rect> taken, Rect wished) {
		Rect place = wished;
		for (boolean moved = true; moved;) {
			moved = false;
			for (Rect obstacle : taken) {
				Rect guarded = new Rect(obstacle.x(), obstacle.y() - StageMapMetrics.CARD_GAP, obstacle.width(),
						obstacle.height() + 2 * StageMapMetrics.CARD_GAP);
				if (guarded.overlaps(place)) {
					place = new Rect(place.x(), guarded.bottom(), place.width(), place.height());
					moved = true;
				}
			}
		}
		return place;
	}
}
