package org.chainscape.calculation;

import java.math.BigDecimal;

/** Powers and logarithms. Whole powers are exact to 34 digits; all others are those of {@link StrictMath}, the same on every machine. */
final class Powers {

	private static final int LARGEST = 999;

	private Powers() {
	}

	static boolean isWhole(BigDecimal number) {
		return Decimals.settled(number).stripTrailingZeros().scale() <= 0;
	}

	static BigDecimal power(BigDecimal base, BigDecimal exponent) throws Refusal {
		BigDecimal settled = Decimals.settled(exponent);
		if (isWhole(exponent) && settled.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0) {
			return whole(base, settled.intValueExact());
		}
		if (base.signum() < 0 || base.signum() == 0 && exponent.signum() < 0) {
			throw new Refusal(Problem.Kind.NO_REAL_VALUE, Problem.print(base) + "^" + Problem.print(exponent));
		}
		return number(StrictMath.pow(base.doubleValue(), exponent.doubleValue()), base);
	}

	private static BigDecimal whole(BigDecimal base, int exponent) throws Refusal {
		if (exponent >= 0) {
			return base.pow(exponent, Decimals.CONTEXT);
		}
		if (base.signum() == 0) {
			throw new Refusal(Problem.Kind.DIVISION_BY_ZERO, "0^" + exponent);
		}
		return BigDecimal.ONE.divide(base.pow(-exponent, Decimals.CONTEXT), Decimals.CONTEXT);
	}

	static BigDecimal root(BigDecimal number) throws Refusal {
		if (number.signum() < 0) {
			throw new Refusal(Problem.Kind.NO_REAL_VALUE, "SQRT(" + Problem.print(number) + ")");
		}
		return number.sqrt(Decimals.CONTEXT);
	}

	static BigDecimal logarithm(BigDecimal number) throws Refusal {
		if (number.signum() <= 0) {
			throw new Refusal(Problem.Kind.NO_REAL_VALUE, "LN(" + Problem.print(number) + ")");
		}
		return number(StrictMath.log(number.doubleValue()), number);
	}

	static BigDecimal exponential(BigDecimal number) throws Refusal {
		return number(StrictMath.exp(number.doubleValue()), number);
	}

	private static BigDecimal number(double result, BigDecimal argument) throws Refusal {
		if (Double.isNaN(result) || Double.isInfinite(result)) {
			throw new Refusal(Problem.Kind.OUT_OF_RANGE, argument);
		}
		return BigDecimal.valueOf(result);
	}
}
