package org.chainscape.scene;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.chainscape.model.text.Language;

/**
 * What a style rule reads off one element.
 *
 * @param kind what it is
 * @param number the number, for numbers
 * @param text the word, for words; the unit, for numbers
 * @param order where a word stands among others
 */
record Datum(Kind kind, double number, String text, int order) {

	/** The rule does not ask this of such an element. */
	static final Datum NONE = new Datum(Kind.NONE, 0, "", 0);
	/** It does, and there is no answer. */
	static final Datum MISSING = new Datum(Kind.MISSING, 0, "", 0);
	private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);
	private static final double[] POWERS_ZH = {1e12, 1e8, 1e4};
	private static final String[] WORDS_ZH = {"万亿", "亿", "万"};
	private static final double[] POWERS_EN = {1e12, 1e9, 1e6, 1e3};
	private static final String[] WORDS_EN = {"T", "B", "M", "k"};

	/** Kinds of answers. */
	enum Kind {
		/** Not asked. */
		NONE,
		/** Not known. */
		MISSING,
		/** A number. */
		NUMBER,
		/** A word. */
		WORD
	}

	static Datum number(double value, String unit) {
		return new Datum(Kind.NUMBER, value, unit == null ? "" : unit, 0);
	}

	static Datum word(String text, int order) {
		return new Datum(Kind.WORD, 0, text, order);
	}

	boolean isNumber() {
		return kind == Kind.NUMBER;
	}

	boolean isWord() {
		return kind == Kind.WORD;
	}

	/** As it stands in a legend or badge: three digits, in the magnitudes of the language. */
	String label(Language language) {
		return isNumber() ? label(number, text, language) : text;
	}

	static String label(double value, String unit, Language language) {
		double[] powers = language == Language.ZH ? POWERS_ZH : POWERS_EN;
		String[] words = language == Language.ZH ? WORDS_ZH : WORDS_EN;
		for (int i = 0; i < powers.length; i++) {
			if (Math.abs(value) >= powers[i]) {
				return plain(value / powers[i]) + words[i] + unit;
			}
		}
		return plain(value) + unit;
	}

	private static String plain(double value) {
		BigDecimal rounded = Math.abs(value) >= 1000 ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP)
				: BigDecimal.valueOf(value).round(DIGITS);
		BigDecimal stripped = rounded.stripTrailingZeros();
		return stripped.signum() == 0 ? "0" : stripped.toPlainString();
	}
}
