package org.chainscape.diagram.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
public final class SafetyTexts {

	private static final Texts TEXTS = Texts.beside(SafetyTexts.class);
	private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm:ss");
	private static final DateTimeFormatter BEFORE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
	private static final int KILO = 1_000;

	private SafetyTexts() {
	}

	/**
	 * A text in the language of the user interface.
	 *
	 * @param key its key
	 * @param arguments values for {0}, {1} …
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}

	/** {@return a moment as one tells it to somebody who sits at the screen} */
	public static String time(Instant moment) {
		LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
		return local.toLocalDate().equals(LocalDate.now()) ? get("today", TODAY.format(local)) : BEFORE.format(local);
	}

	/** {@return a number of bytes in few digits} */
	static String size(long bytes) {
		return bytes < KILO * KILO ? Math.max(1, bytes / KILO) + " KB" : String.format("%.1f MB", bytes / (double) KILO / KILO);
	}
}
