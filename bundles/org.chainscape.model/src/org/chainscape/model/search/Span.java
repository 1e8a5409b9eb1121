package org.chainscape.model.search;

/**
 * A stretch of a text that matches, to be shown in bold.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Span(int start, int end) {

	/** Refuses an empty or negative stretch. */
	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException(start + " to " + end);
		}
	}
}
