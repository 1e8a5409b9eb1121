package org.chainscape.scene;

/**
 * One end of a relation.
 *
 * @param key key of the part
 * @param rect the outline the line ends at; of a band the header
 * @param outer the card the part is in, which the line must leave first; the same as the outline for cards and bands
 */
record Terminal(String key, Rect rect, Rect outer) {

	boolean isNested() {
		return !rect.equals(outer);
	}
}
