package org.chainscape.scene;

import java.util.Locale;
import java.util.Objects;

/**
 * What has lately happened to an element, by an import or since an earlier version, shown as a small tag at the upper left corner of its
 * part.
 *
 * @param kind what has happened
 * @param text what exactly, for tooltips
 */
public record News(Kind kind, String text) {

	/** Refuses missing parts. */
	public News {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
	}

	/** What may have happened, the most urgent first. */
	public enum Kind {
		/** Its source has withdrawn it. */
		WITHDRAWN,
		/** File and person disagree about it. */
		CONFLICT,
		/** Something of it has another value. */
		CHANGED,
		/** It is new. */
		ADDED,
		/** It is gone, and only drawn to say so. */
		REMOVED;

		/** {@return the word used in keys of texts} */
		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}
}
