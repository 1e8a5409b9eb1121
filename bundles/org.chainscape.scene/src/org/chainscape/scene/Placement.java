package org.chainscape.scene;

import java.util.HashMap;
import java.util.Map;

/** Puts laid out cards where they belong, and remembers it: a card that stays where it was stays the object it was. */
final class Placement {

	private final Map<String, Placed> placed = new HashMap<>();

	/**
	 * A card that was put somewhere.
	 *
	 * @param card the card with its upper left corner at (0, 0)
	 * @param corner where it was put
	 * @param result the card there
	 */
	private record Placed(ScenePart card, Point corner, ScenePart result) {
	}

	/** A card with its upper left corner elsewhere. */
	ScenePart put(ScenePart card, Rect place) {
		Placed known = placed.get(card.key());
		if (known == null || known.card() != card || known.corner().x() != place.x() || known.corner().y() != place.y()) {
			known = new Placed(card, new Point(place.x(), place.y()), Moves.move(card, place.x(), place.y()));
			placed.put(card.key(), known);
		}
		return known.result();
	}
}
