package org.chainscape.validation;

import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, in rising order. */
public enum Severity {

	/** Worth knowing. */
	INFO,
	/** Probably wrong. */
	WARNING,
	/** Wrong. */
	ERROR;

	/** {@return the word used in files and on the command line: info, warning or error} */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The severity a word stands for.
	 *
	 * @param word info, warning or error, in any case
	 * @return the severity, empty for any other word
	 */
	public static Optional<Severity> of(String word) {
		for (Severity severity : values()) {
			if (severity.name().equalsIgnoreCase(word)) {
				return Optional.of(severity);
			}
		}
		return Optional.empty();
	}
}
