package org.chainscape.diagram.read;

import java.util.List;
import java.util.Objects;

/**
 * What a person wants to know of something on a diagram at a glance.
 *
 * @param title its name
 * @param kind what it is
 * @param lines facts, findings and places in sources, the most telling first
 * @param more how many were left out
 */
public record FactSheet(String title, String kind, List<Line> lines, int more) {

	/** Copies the lines. */
	public FactSheet {
		Objects.requireNonNull(title);
		Objects.requireNonNull(kind);
		lines = List.copyOf(lines);
	}

	/** What a line says. */
	public enum Kind {
		/** What it is and does. */
		TEXT,
		/** A stated value. */
		VALUE,
		/** Why there is no value, or that something is not confirmed. */
		STATE,
		/** Something is wrong or worth knowing. */
		FINDING,
		/** Where it is stated. */
		CITATION
	}

	/**
	 * A line.
	 *
	 * @param kind what it says
	 * @param text the text, without line breaks
	 */
	public record Line(Kind kind, String text) {
	}
}
