package org.chainscape.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/** Stacks the boxes of a column from its top; pinned boxes stay, and the free ones go around them. */
final class ColumnStack {

	private final Cards cards;
	private final Set<String> pinned;

	ColumnStack(Cards cards, Set<String> pinned) {
		this.cards = cards;
		this.pinned = pinned;
	}

	/**
	 * Finds the bounds of the boxes of a column.
	 *
	 * @param column element ids, top to bottom
	 * @param left left edge of the column, in diagram coordinates
	 * @param top top of the first box, in diagram coordinates
	 * @return bounds in diagram coordinates per element id
	 */
	Map<String, Rect> stack(List<String> column, double left, double top) {
		Map<String, Rect> result = new LinkedHashMap<>();
		column.stream().filter(pinned::contains).forEach(element -> result.put(element, cards.bounds(element)));
		List<Rect> taken = new ArrayList<>(cards.elements().stream().filter(pinned::contains).map(cards::bounds).toList());
		double next = top;
		for (String element : column) {
			if (!pinned.contains(element)) {
				Rect size = cards.bounds(element);
				Rect place = below(taken, new Rect(left, next, size.width(), size.height()));
				next = place.bottom() + StageMapMetrics.CARD_GAP;
				result.put(element, place);
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
