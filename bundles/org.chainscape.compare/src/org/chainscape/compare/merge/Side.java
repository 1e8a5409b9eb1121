package org.chainscape.compare.merge;

import java.util.Locale;

/** Whose version is taken where two contradict each other. */
public enum Side {
	/** Mine. */
	MINE,
	/** Theirs. */
	THEIRS,
	/** Mine and theirs side by side, where that is possible. */
	BOTH;

	/** {@return the word used in keys of texts and in files} */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** {@return the other one of two; mine for both} */
	Side other() {
		return this == MINE ? THEIRS : MINE;
	}
}
