package org.chainscape.analysis.usage;

/**
 * One place where a company is used.
 *
 * @param kind how
 * @param id id of what uses it: a participation, a relation, an item, an event, a company, a source or a diagram
 * @param where what uses it, in words: a place, the other end of a relation, a product …
 * @param detail more of it, such as the role; empty for nothing
 */
public record Use(Kind kind, String id, String where, String detail) {

	/** How a company is used. */
	public enum Kind {
		/** It takes part in a place. */
		PLACE,
		/** It is an end of a relation. */
		RELATION,
		/** It makes a product or technology. */
		ITEM,
		/** It takes part in an event. */
		EVENT,
		/** It is the parent of another company. */
		SUBSIDIARY,
		/** It issued a filing. */
		FILING,
		/** It is drawn, or a map is about it. */
		DIAGRAM,
		/** Something else names it, such as the whole of a share. */
		OTHER
	}
}
