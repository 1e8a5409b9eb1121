package org.chainscape.analysis;

/** What has to say where it stands. */
public enum EntryKind {
	/** Observations with a number. */
	NUMBER,
	/** Observations without a number: words, dates, and statements that there is no value. */
	STATEMENT,
	/** Companies in segments. */
	PARTICIPATION,
	/** Relations. */
	RELATION,
	/** Products and technologies. */
	ITEM
}
