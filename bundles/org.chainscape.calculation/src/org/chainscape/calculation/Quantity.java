package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit and the values it may stand for.
 *
 * @param value the number, in the base of the unit
 * @param interval the values it may stand for, in the base of the unit; a point for exact numbers
 * @param unit the unit
 */
public record Quantity(BigDecimal value, Interval interval, Unit unit) {

	/** Needs everything. */
	public Quantity {
		Objects.requireNonNull(value);
		Objects.requireNonNull(interval);
		Objects.requireNonNull(unit);
	}

	/** A number that is exact by nature, in units as written. */
	static Quantity exact(BigDecimal number, Unit unit) {
		BigDecimal base = number.multiply(unit.factor(), Decimals.CONTEXT);
		return new Quantity(base, Interval.point(base), unit);
	}

	/** A printed number with its precision. */
	static Quantity of(PrintedValue printed, PrintedValue.Reading reading) {
		return new Quantity(printed.base(), printed.interval(reading), printed.unit());
	}

	/**
	 * The number in some unit and magnitude.
	 *
	 * @param scale what one of them is in the base of the unit
	 * @return the number, without noise of divisions
	 */
	public BigDecimal in(BigDecimal scale) {
		return Decimals.settled(value.divide(scale, Decimals.CONTEXT));
	}

	/** The same quantity as if it were known exactly. */
	Quantity at(BigDecimal point) {
		return new Quantity(point, Interval.point(point), unit);
	}
}
