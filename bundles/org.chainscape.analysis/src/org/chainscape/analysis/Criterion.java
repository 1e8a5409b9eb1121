package org.chainscape.analysis;

/** What the score of a segment is made of. Each criterion is a share that can be counted, and has a weight; the weights add up to 100. */
public enum Criterion {

	/** Places at the end of the tree that hold a company or an item, of those that should. */
	FILLED(20),
	/** Participations, products and facts that name a source. */
	SOURCED(30),
	/** Of those that name a source: those that say where in it, by page, figure or line. */
	LOCATED(10),
	/** Participations, products and facts that are confirmed. */
	CONFIRMED(15),
	/** Of the facts whose date is known: those that are not stale. */
	FRESH(10),
	/** Participations, products and facts no open error or warning is about. */
	CLEAN(15);

	private final int weight;

	Criterion(int weight) {
		this.weight = weight;
	}

	/** {@return how much it counts, in percent of a score to which every criterion applies} */
	public int weight() {
		return weight;
	}
}
