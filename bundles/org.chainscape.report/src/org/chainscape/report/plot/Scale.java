package org.chainscape.report.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

import org.chainscape.calculation.Unit;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * In which magnitude and unit an axis counts.
 *
 * @param factor what one of it is in the base of the unit
 * @param unit the words on the axis, such as {@code 亿美元}; empty for pure numbers
 */
record Scale(BigDecimal factor, String unit) {

	/** The units with a word of their own in English; signs such as % and TOPS are the same everywhere. */
	private static final Set<String> TRANSLATED = Set.of("个", "元", "美元", "港元", "元/股", "倍", "人", "家", "台", "月", "天");
	private static final String PIECE = "个";
	private static final Texts TEXTS = Texts.beside(Plots.class);
	/** Numbers from here on are written in E notation, without a magnitude. */
	private static final BigDecimal BEYOND = BigDecimal.ONE.scaleByPowerOfTen(16);
	private static final int[] EXPONENTS_ZH = {12, 8, 4};
	private static final String[] WORDS_ZH = {"万亿", "亿", "万"};
	private static final int[] EXPONENTS_EN = {12, 9, 6, 3};
	private static final String[] WORDS_EN = {"trillion ", "billion ", "million ", "thousand "};

	/** The magnitude in which the middle number of several is at least one. */
	static Scale of(List<Fact> facts, Unit unit, Language language) {
		List<BigDecimal> sizes = facts.stream().map(fact -> fact.value().divide(unit.factor(), MathContext.DECIMAL64).abs()).sorted().toList();
		BigDecimal middle = sizes.get(sizes.size() / 2);
		int[] exponents = language == Language.ZH ? EXPONENTS_ZH : EXPONENTS_EN;
		String[] words = language == Language.ZH ? WORDS_ZH : WORDS_EN;
		// The number of PF-days has no magnitude in its name; percent and multiples neither.
		for (int i = 0; i < exponents.length && !unit.isPure() && middle.compareTo(BEYOND) < 0; i++) {
			BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponents[i]);
			if (middle.compareTo(power) >= 0) {
				return new Scale(power.multiply(unit.factor()), (words[i] + suffix(unit, language, words[i])).strip());
			}
		}
		return new Scale(unit.factor(), suffix(unit, language, ""));
	}

	/** The unit behind a magnitude: pieces go unsaid there, and Latin letters stand apart from Chinese ones. */
	private static String suffix(Unit unit, Language language, String magnitude) {
		String text = TRANSLATED.contains(unit.toString()) ? TEXTS.get(language, "unit." + unit) : unit.toString();
		// Pieces are counted without a word where a magnitude stands before it.
		if (PIECE.equals(unit.toString()) && !magnitude.isEmpty()) {
			return "";
		}
		boolean apart = language == Language.ZH && !magnitude.isEmpty() && !text.isEmpty() && text.charAt(0) < 0x2E80;
		return apart ? " " + text : text;
	}

	/** A number in the base of the unit on this scale. */
	double of(BigDecimal base) {
		return base.divide(factor, MathContext.DECIMAL64).doubleValue();
	}
}
