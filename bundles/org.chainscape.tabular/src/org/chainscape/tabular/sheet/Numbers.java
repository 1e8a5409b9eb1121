package org.chainscape.tabular.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of workbooks without the noise of binary fractions. */
final class Numbers {

	/** As many digits as Excel shows and keeps. */
	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
	private static final int LONGEST = 60;
	private static final int FARTHEST = 310;

	private Numbers() {
	}

	/** {@return the number of a text such as {@code 0.1} or {@code 1E+05}; {@code null} if it is none Excel could have} */
	static BigDecimal of(String text) {
		if (text.length() > LONGEST) {
			return null;
		}
		try {
			BigDecimal exact = new BigDecimal(text);
			if (Math.abs((long) exact.precision() - exact.scale()) > FARTHEST) {
				return exact.signum() == 0 ? BigDecimal.ZERO : null;
			}
			// Other programs write whole numbers of any length; only fractions are noisy.
			return settled(exact.scale() <= 0 ? exact : exact.round(DIGITS));
		} catch (NumberFormatException e) {
			return null;
		}
	}

	/** {@return the number of a binary one; {@code null} for infinity and the like} */
	static BigDecimal of(double number) {
		return Double.isFinite(number) ? settled(new BigDecimal(number, DIGITS)) : null;
	}

	private static BigDecimal settled(BigDecimal number) {
		if (number.signum() == 0) {
			return BigDecimal.ZERO;
		}
		BigDecimal stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}

	/** {@return the whole number of an attribute; another one if it is none} */
	static int whole(String text, int otherwise) {
		if (text == null || text.isEmpty() || text.length() > 9) {
			return otherwise;
		}
		int value = 0;
		for (int i = 0; i < text.length(); i++) {
			char digit = text.charAt(i);
			if (digit < '0' || digit > '9') {
				return otherwise;
			}
			value = value * 10 + digit - '0';
		}
		return value;
	}
}
