package org.chainscape.tabular.column;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

import org.chainscape.calculation.PrintedValue;

/**
 * A number to sort and filter by.
 *
 * @param base the number in the base of its unit, so that 1.3 亿 and 13000 万 are the same
 * @param plain the number written out, without regard to its unit: 51.07 for 51.07%
 * @param unit its unit as stated, empty for none
 */
public record NumberValue(BigDecimal base, BigDecimal plain, String unit) implements Comparable<NumberValue> {

	/** Needs everything. */
	public NumberValue {
		Objects.requireNonNull(base);
		Objects.requireNonNull(plain);
		Objects.requireNonNull(unit);
	}

	/**
	 * A number without a unit.
	 *
	 * @param number the number
	 * @return its value
	 */
	public static NumberValue of(BigDecimal number) {
		return new NumberValue(number, number, "");
	}

	/**
	 * A number as printed.
	 *
	 * @param printed the number
	 * @return its value; the middle of a range
	 */
	public static NumberValue of(PrintedValue printed) {
		BigDecimal factor = printed.unit().factor();
		BigDecimal base = printed.base();
		return new NumberValue(base, factor.signum() == 0 ? base : base.divide(factor, MathContext.DECIMAL64),
			printed.unit().toString());
	}

	@Override
	public int compareTo(NumberValue other) {
		return base.compareTo(other.base);
	}
}
