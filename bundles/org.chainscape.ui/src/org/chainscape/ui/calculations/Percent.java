package org.chainscape.ui.calculations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes deviations: with their sign, to three figures and not more than two places. */
public final class Percent {

	private static final int FIGURES = 3;
	private static final int PLACES = 2;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal LEAST = new BigDecimal("0.005");
	private static final BigDecimal MOST = new BigDecimal("100000");

	private Percent() {
	}

	/** {@return a number of percent as people read it; empty for none} */
	public static String text(BigDecimal percent) {
		if (percent == null) {
			return "";
		}
		if (percent.abs().compareTo(LEAST) < 0) {
			return percent.signum() == 0 ? "0%" : "≈0%";
		}
		String sign = percent.signum() < 0 ? "−" : "+";
		if (percent.abs().compareTo(MOST) >= 0) {
			return sign + ">" + MOST.toPlainString() + "%";
		}
		int whole = percent.precision() - percent.scale();
		BigDecimal rounded = percent.setScale(Math.max(0, Math.min(PLACES, FIGURES - whole)), RoundingMode.HALF_UP);
		return sign + rounded.abs().stripTrailingZeros().toPlainString() + "%";
	}

	/** {@return how far a number is from another, in percent of that; {@code null} if that is zero} */
	public static BigDecimal between(BigDecimal from, BigDecimal to) {
		return from.signum() == 0 ? null
			: to.subtract(from).multiply(HUNDRED).divide(from.abs(), MathContext.DECIMAL64);
	}
}
