package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The numbers between two ends, both of which belong to it. An end may be missing: then it is unbounded on that side.
 *
 * @param low the lower end; {@code null} if there is none
 * @param high the upper end, not below the lower; {@code null} if there is none
 */
public record Interval(BigDecimal low, BigDecimal high) {

	/** All numbers. */
	public static final Interval ALL = new Interval(null, null);

	/** Refuses ends in the wrong order. */
	public Interval {
		if (low != null && high != null && low.compareTo(high) > 0) {
			throw new IllegalArgumentException(low + " > " + high);
		}
	}

	/**
	 * One number.
	 *
	 * @param number the number
	 * @return the interval that holds nothing else
	 */
	public static Interval point(BigDecimal number) {
		return new Interval(Objects.requireNonNull(number), number);
	}

	/**
	 * The numbers around one.
	 *
	 * @param middle the number
	 * @param slack how far the ends are from it
	 * @return the interval
	 */
	public static Interval around(BigDecimal middle, BigDecimal slack) {
		return new Interval(middle.subtract(slack.abs()), middle.add(slack.abs()));
	}

	static Interval ordered(BigDecimal one, BigDecimal other) {
		return new Interval(one.min(other), one.max(other));
	}

	/** {@return whether both ends are there} */
	public boolean isBounded() {
		return low != null && high != null;
	}

	/** {@return whether it holds one number only} */
	public boolean isPoint() {
		return isBounded() && low.compareTo(high) == 0;
	}

	/**
	 * Whether a number lies in it.
	 *
	 * @param number the number
	 * @return true if it lies between the ends or on one of them
	 */
	public boolean holds(BigDecimal number) {
		return meets(point(number));
	}

	/**
	 * Whether two intervals have a number in common.
	 *
	 * @param other another interval of the same unit
	 * @return true if they overlap or touch
	 */
	public boolean meets(Interval other) {
		return notAbove(low, other.high) && notAbove(other.low, high);
	}

	private static boolean notAbove(BigDecimal low, BigDecimal high) {
		return low == null || high == null || Decimals.settled(low).compareTo(Decimals.settled(high)) <= 0;
	}

	/** The same numbers in another measure. */
	Interval times(BigDecimal factor) {
		BigDecimal one = low == null ? null : low.multiply(factor, Decimals.CONTEXT);
		BigDecimal other = high == null ? null : high.multiply(factor, Decimals.CONTEXT);
		return factor.signum() < 0 ? new Interval(other, one) : new Interval(one, other);
	}

	/** The least interval that holds both. */
	Interval hull(Interval other) {
		return new Interval(low == null || other.low == null ? null : low.min(other.low),
			high == null || other.high == null ? null : high.max(other.high));
	}
}
