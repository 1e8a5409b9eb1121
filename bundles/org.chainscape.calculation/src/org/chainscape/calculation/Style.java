package org.chainscape.calculation;

import java.math.BigDecimal;

import org.chainscape.model.chain.Magnitude;

/**
 * How a number is written: in which magnitude and unit.
 *
 * @param magnitude the magnitude
 * @param unit the unit
 */
public record Style(Magnitude magnitude, Unit unit) {

	private static final int FIGURES = 6;
	private static final BigDecimal LONG = Decimals.tenTo(15);
	private static final BigDecimal SHORT = Decimals.tenTo(-6);

	static Style of(PrintedValue printed) {
		return new Style(printed.magnitude(), printed.unit());
	}

	/** {@return the magnitude a person would choose for a number in a unit; plain below a million} */
	static Style fitting(Quantity quantity, Unit unit) {
		BigDecimal number = quantity.in(unit.factor()).abs();
		if (unit.isPure() || number.compareTo(LONG) >= 0 || number.compareTo(Decimals.tenTo(6)) < 0) {
			return new Style(Magnitude.ONE, unit);
		}
		if (number.compareTo(Decimals.tenTo(8)) < 0) {
			return new Style(Magnitude.TEN_THOUSAND, unit);
		}
		return new Style(number.compareTo(Decimals.tenTo(12)) < 0 ? Magnitude.HUNDRED_MILLION : Magnitude.TRILLION, unit);
	}

	/** {@return what one of this magnitude and unit is in the base of the unit} */
	public BigDecimal scale() {
		return Magnitudes.factor(magnitude).multiply(unit.factor(), Decimals.CONTEXT);
	}

	/**
	 * Writes a number.
	 *
	 * @param number a number in this magnitude and unit
	 * @return number, magnitude and unit
	 */
	public String write(BigDecimal number) {
		String rest = Magnitudes.word(magnitude) + unit;
		String digits = digits(number);
		return rest.isEmpty() ? digits : digits + (rest.startsWith("%") || rest.startsWith("‰") ? "" : " ") + rest;
	}

	/** Very large and very small numbers are easier to read in E notation. */
	static String digits(BigDecimal number) {
		BigDecimal size = number.abs();
		boolean extreme = size.compareTo(LONG) >= 0 || size.signum() != 0 && size.compareTo(SHORT) < 0;
		if (!extreme) {
			return Decimals.plain(number);
		}
		BigDecimal figures = number.stripTrailingZeros();
		int exponent = figures.precision() - figures.scale() - 1;
		return figures.movePointLeft(exponent).toPlainString() + "E" + (exponent < 0 ? "" : "+") + exponent;
	}

	/** The number in full, to as many figures as a reader needs to see how it was rounded. */
	static BigDecimal readable(BigDecimal full, BigDecimal rounded) {
		int whole = Math.max(0, full.precision() - full.scale());
		int wanted = Math.max(FIGURES, Math.max(rounded.stripTrailingZeros().precision(), whole) + 2);
		return Decimals.figures(full, wanted);
	}
}
