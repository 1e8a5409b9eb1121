package org.chainscape.calculation.valuation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.chainscape.calculation.Unit;
import org.chainscape.model.PartialDate;
import org.chainscape.model.text.Language;

/** Numbers of valuations in words. */
final class Amount {

	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
	private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
	private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private Amount() {
	}

	/** The number with its unit, in the magnitude people would say. */
	static String words(BigDecimal number, Unit unit, Language language) {
		BigDecimal absolute = number.abs();
		boolean chinese = language == Language.ZH;
		BigDecimal large = chinese ? HUNDRED_MILLION : BILLION;
		BigDecimal medium = chinese ? TEN_THOUSAND : MILLION;
		if (absolute.compareTo(large) >= 0) {
			return in(number, large) + (chinese ? "亿" : " bn ") + unit;
		}
		if (absolute.compareTo(medium) >= 0) {
			return in(number, medium) + (chinese ? "万" : " m ") + unit;
		}
		return plain(number) + (chinese ? "" : " ") + unit;
	}

	static String when(PartialDate date, Language language) {
		return date == null ? "" : language == Language.ZH ? "（" + date + "）" : " (" + date + ")";
	}

	private static String in(BigDecimal number, BigDecimal scale) {
		return plain(number.divide(scale).setScale(2, RoundingMode.HALF_UP));
	}

	private static String plain(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}
}
