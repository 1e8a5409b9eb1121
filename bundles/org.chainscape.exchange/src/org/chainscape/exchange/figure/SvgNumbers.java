package org.chainscape.exchange.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG writes them: at most three digits behind the point, none of them a trailing zero. */
final class SvgNumbers {

	private static final int DIGITS = 3;
	private static final int SCALE = 1000;
	private static final double LARGEST = 1e12;
	private static final double TIE = 1e-4;

	private SvgNumbers() {
	}

	static String of(double value) {
		StringBuilder text = new StringBuilder(12);
		append(value, text);
		return text.toString();
	}

	/** Half a unit is rounded as it is written, which arithmetic does not see. */
	static void append(double value, StringBuilder text) {
		double scaled = Math.abs(value) * SCALE;
		if (scaled > LARGEST || Math.abs(scaled - Math.floor(scaled) - 0.5) < TIE) {
			BigDecimal exact = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
			text.append(exact.signum() == 0 ? "0" : exact.toPlainString());
			return;
		}
		long rounded = Math.round(scaled);
		if (value < 0 && rounded > 0) {
			text.append('-');
		}
		text.append(rounded / SCALE);
		int rest = (int) (rounded % SCALE);
		if (rest > 0) {
			text.append('.').append((char) ('0' + rest / 100));
			if (rest % 100 > 0) {
				text.append((char) ('0' + rest / 10 % 10));
			}
			if (rest % 10 > 0) {
				text.append((char) ('0' + rest % 10));
			}
		}
	}
}
