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

	/** Numbers farther from one than this are mistakes, and would not fit any page. */
	static final int FARTHEST = 400;

	private Decimals() {
	}

	/** {@return the number without the noise of earlier divisions, so that 2.4999… is 2.5 again before it is rounded or compared} */
	static BigDecimal settled(BigDecimal number) {
		return number.round(TRUSTED);
	}

	/** {@return whether a number can be written out} */
	static boolean isWritable(BigDecimal number) {
		return Math.abs((long) number.precision() - number.scale()) <= FARTHEST && Math.abs((long) number.scale()) <= 2 * FARTHEST;
	}

	/** {@return the number without trailing zeros; in E notation only if it is too long otherwise} */
	static String plain(BigDecimal number) {
		if (number.signum() == 0) {
			return "0";
		}
		return isWritable(number) ? number.stripTrailingZeros().toPlainString() : number.toString();
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
