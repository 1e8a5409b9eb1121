package org.chainscape.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are computed: 34 significant digits, the last six of which are never trusted. */
final class Decimals {

	/** The precision of every division and power. */
	static final MathContext CONTEXT = MathContext.DECIMAL128;
	/** Half of one. */
	static final BigDecimal HALF = new BigDecimal("0.5");
	/** The last digits carry the noise of divisions; what is left after this rounding is right. */
	private static final MathContext TRUSTED = new MathContext(28, RoundingMode.HALF_EVEN);

	private Decimals() {
	}

	/** {@return the number without the noise of earlier divisions, so that 2.4999… is 2.5 again before it is rounded or compared} */
	static BigDecimal settled(BigDecimal number) {
		return number.round(TRUSTED);
	}

	/** {@return the number without trailing zeros, never in E notation} */
	static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** {@return the number to some significant figures, for people} */
	static BigDecimal figures(BigDecimal number, int figures) {
		return number.round(new MathContext(figures, RoundingMode.HALF_UP));
	}

	/** {@return a power of ten} */
	static BigDecimal tenTo(int exponent) {
		return BigDecimal.ONE.scaleByPowerOfTen(exponent);
	}
}
