package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Magnitude;

/** The magnitudes of print: what they multiply by and how they are written. */
final class Magnitudes {

	private static final Map<Magnitude, Integer> EXPONENTS = new EnumMap<>(Map.of(Magnitude.ONE, 0, Magnitude.THOUSAND, 3,
		Magnitude.TEN_THOUSAND, 4, Magnitude.MILLION, 6, Magnitude.HUNDRED_MILLION, 8, Magnitude.BILLION, 9, Magnitude.TRILLION, 12));
	private static final Map<Magnitude, String> WORDS = new EnumMap<>(Map.of(Magnitude.ONE, "", Magnitude.THOUSAND, "千",
		Magnitude.TEN_THOUSAND, "万", Magnitude.MILLION, "百万", Magnitude.HUNDRED_MILLION, "亿", Magnitude.BILLION, "十亿",
		Magnitude.TRILLION, "万亿"));

	private Magnitudes() {
	}

	static BigDecimal factor(Magnitude magnitude) {
		return Decimals.tenTo(EXPONENTS.get(magnitude));
	}

	/** {@return the word that follows the number; empty for plain numbers} */
	static String word(Magnitude magnitude) {
		return WORDS.get(magnitude);
	}

	/** {@return the magnitude a text starts with, the longest word first; a plain number if none} */
	static Magnitude startOf(String text) {
		List<Magnitude> byLength = new ArrayList<>(EXPONENTS.keySet());
		byLength.sort((one, other) -> word(other).length() - word(one).length());
		return byLength.stream().filter(magnitude -> text.startsWith(word(magnitude))).findFirst().orElse(Magnitude.ONE);
	}
}
