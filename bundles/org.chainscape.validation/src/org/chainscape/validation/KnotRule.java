package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.chain.ChainNode;

/** A rule about circles of links. Nodes that reach each other form a knot; a knot is looked at once. */
public non-sealed interface KnotRule extends Rule {

	/** {@return the links whose circles it looks at} */
	Links links();

	/**
	 * Says what is wrong with a knot. By default the knot is reported at its first node in the order of the file, with the other nodes of a
	 * shortest circle through it as related ones and the number of nodes of the knot as argument.
	 *
	 * @param circle a shortest circle through the first node of the knot, the first node first; one node that is linked to itself is a circle
	 * @param size how many nodes the knot has
	 * @param sink takes what is wrong
	 */
	default void check(List<ChainNode> circle, int size, FindingSink sink) {
		sink.report(circle.get(0), circle.subList(1, circle.size()), size);
	}
}
