package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are shown that nobody has printed. */
final class Formats {

	private static final int FIGURES = 6;
	private static final int LEAST_PLACES = 2;

	private Formats() {
	}

	/** {@return a format that shows a handful of figures of a number} */
	static String computed(BigDecimal number) {
		if (number.signum() == 0) {
			return "0";
		}
		BigDecimal plain = number.stripTrailingZeros();
		int whole = plain.precision() - plain.scale();
		int places = Math.max(0, Math.min(plain.scale(), Math.max(LEAST_PLACES, FIGURES - whole)));
		return Styles.format(places == 0 && whole <= 12 ? BigDecimal.TEN.pow(Math.max(0, whole)) : plain.setScale(places, RoundingMode.HALF_UP));
	}

	/** {@return a number as it is written in a formula} */
	static String literal(BigDecimal number) {
		return number.precision() - number.scale() > 15 ? number.stripTrailingZeros().toString() : number.stripTrailingZeros().toPlainString();
	}
}
