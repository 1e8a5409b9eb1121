package org.chainscape.analysis;

/** Why there is no value one could print. They mean different things and ask for different work. */
public enum GapKind {
	/** The owner does not say: the answer exists, it is just not public. */
	UNDISCLOSED,
	/** There is none: that is the answer. */
	NONE,
	/** Stated somewhere, but nobody has confirmed it; not to be published. */
	TO_VERIFY,
	/** The cell of the source is blank or a dash: the source leaves open which of the others it means. */
	BLANK,
	/** A value without a source. */
	UNSOURCED,
	/** Nothing is there at all, and no source has been looked into. */
	MISSING
}
