package org.chainscape.tabular.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One cell as the file has it; nothing is interpreted that the file does not say itself. Cells of text files are texts.
 *
 * @param kind what the file says it is
 * @param text what stands there: texts unchanged, numbers in plain digits, dates as {@code 2023-02-14} (with the time if there is one),
 *        truth values as {@code TRUE} and {@code FALSE}, errors as {@code #REF!}; empty for blanks
 * @param number the number, without the noise of binary fractions; of dates the serial number of the workbook; otherwise {@code null}
 * @param date the day of a date; otherwise {@code null}
 * @param format the number format of a workbook; empty for the general one and in text files
 */
public record Cell(Kind kind, String text, BigDecimal number, LocalDate date, NumberFormat format) {

	/** No value. */
	public static final Cell BLANK = new Cell(Kind.BLANK, "", null, null);

	private static final int DIGITS_OF_EXCEL = 15;

	/** What a cell can hold. */
	public enum Kind {
		/** Nothing. */
		BLANK,
		/** A text. */
		TEXT,
		/** A number. */
		NUMBER,
		/** A day, maybe with a time. */
		DATE,
		/** True or false. */
		BOOLEAN,
		/** An error of a formula, or a formula nobody has calculated. */
		ERROR
	}

	/** Needs kind, text and format. */
	public Cell {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(text);
		Objects.requireNonNull(format);
	}

	/** A cell in the general format. */
	public Cell(Kind kind, String text, BigDecimal number, LocalDate date) {
		this(kind, text, number, date, NumberFormat.GENERAL);
	}

	/**
	 * A text.
	 *
	 * @param text the text
	 * @return a cell with it; a blank one if it is empty
	 */
	public static Cell of(String text) {
		return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, null, null);
	}

	/** {@return whether there is nothing in it, or nothing but spaces} */
	public boolean isBlank() {
		return text.isBlank();
	}

	/** {@return whether it is a whole number of more digits than Excel keeps, whose last ones may be wrong: a code that should be text} */
	public boolean isBeyondPrecision() {
		return kind == Kind.NUMBER && number.signum() != 0 && number.precision() - number.scale() > DIGITS_OF_EXCEL;
	}
}
