package org.chainscape.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.scene.Rect;

/** Stacks the boxes of a column from its top; pinned boxes stay, and the free ones go around them. */
final class ColumnStack {

	private final Cards cards;
	private final Set<String> pinned;
	private final double gap;
	private final List<Rect> taken;

	/**
	 * For the columns of a diagram.
	 *
	 * @param cards the boxes
	 * @param pinned elements whose boxes stay
	 * @param gap between two boxes of a column
	 */
	ColumnStack(Cards cards, Set<String> pinned, double gap) {
		this.cards = cards;
		this.pinned = pinned;
		this.gap = gap;
		taken = new ArrayList<>(cards.elements().stream().filter(pinned::contains).map(cards::bounds).toList());
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
		double next = top;
		for (String element : column) {
			if (!pinned.contains(element)) {
				Rect size = cards.bounds(element);
				Rect place = below(new Rect(left, next, size.width(), size.height()));
				next = place.bottom() + gap;
				result.put(element, place);
			}
		}
		return result;
	}

	/** Takes a place, so that other columns go around it. */
	void take(Rect box) {
		taken.add(box);
	}

	/** {@return the first place at or below the one wished where no pinned box is} */
	Rect below(Rect wished) {
		Rect place = wished;
		for (boolean moved = true; moved;) {
			moved = false;
			for (Rect obstacle : taken) {
				Rect guarded = new Rect(obstacle.x(), obstacle.y() - gap, obstacle.width(), obstacle.height() + 2 * gap);
				if (guarded.overlaps(place)) {
					place = new Rect(place.x(), guarded.bottom(), place.width(), place.height());
					moved = true;
				}
			}
		}
		return place;
	}
}
