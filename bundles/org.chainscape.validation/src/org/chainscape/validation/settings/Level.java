package org.chainscape.validation.settings;

import java.util.Locale;
import java.util.Optional;

import org.chainscape.validation.Severity;

/** What a project makes of a rule. */
public enum Level {

	/** Findings are errors. */
	ERROR(Severity.ERROR),
	/** Findings are warnings. */
	WARNING(Severity.WARNING),
	/** Findings are infos. */
	INFO(Severity.INFO),
	/** Findings are not shown. */
	OFF(null);

	private final Severity severity;

	Level(Severity severity) {
		this.severity = severity;
	}

	/** {@return the severity of findings; empty if they are not shown} */
	public Optional<Severity> severity() {
		return Optional.ofNullable(severity);
	}

	/** {@return the word used in files: error, warning, info or off} */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The level a word stands for.
	 *
	 * @param word error, warning, info or off
	 * @return the level, empty for any other word
	 */
	public static Optional<Level> of(String word) {
		for (Level level : values()) {
			if (level.word().equals(word)) {
				return Optional.of(level);
			}
		}
		return Optional.empty();
	}
}
