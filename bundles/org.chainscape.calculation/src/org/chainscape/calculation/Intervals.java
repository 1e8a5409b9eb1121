package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.List;

/** Arithmetic of intervals: what an operation can yield when its operands are anywhere between their ends. */
final class Intervals {

	/** An operation that rises or falls steadily in each operand, so that its extremes are at their ends. */
	interface Steady {

		BigDecimal apply(BigDecimal left, BigDecimal right) throws Refusal;
	}

	private Intervals() {
	}

	static Interval corners(Interval left, Interval right, Steady operation) throws Refusal {
		if (!left.isBounded() || !right.isBounded()) {
			return Interval.ALL;
		}
		Interval all = null;
		for (BigDecimal one : List.of(left.low(), left.high())) {
			for (BigDecimal other : List.of(right.low(), right.high())) {
				Interval corner = Interval.point(operation.apply(one, other));
				all = all == null ? corner : all.hull(corner);
			}
		}
		return all;
	}

	static Interval ends(Interval interval, Steady operation) throws Refusal {
		return corners(interval, Interval.point(BigDecimal.ZERO), operation);
	}

	/** A divisor that may be zero leaves the quotient open. */
	static Interval quotient(Interval left, Interval right) throws Refusal {
		return right.holds(BigDecimal.ZERO) ? Interval.ALL : corners(left, right, (one, other) -> one.divide(other, Decimals.CONTEXT));
	}

	static Interval absolute(Interval interval) {
		if (!interval.isBounded()) {
			return Interval.ALL;
		}
		Interval ends = Interval.ordered(interval.low().abs(), interval.high().abs());
		return interval.holds(BigDecimal.ZERO) ? new Interval(BigDecimal.ZERO, ends.high()) : ends;
	}

	/** Below zero only whole powers are steady, and even ones turn at zero. */
	static Interval power(Interval base, Interval exponent) throws Refusal {
		if (!base.isBounded() || !exponent.isBounded()) {
			return Interval.ALL;
		}
		if (base.low().signum() > 0) {
			return corners(base, exponent, Powers::power);
		}
		if (!exponent.isPoint() || !Powers.isWhole(exponent.low()) || exponent.low().signum() < 0) {
			return Interval.ALL;
		}
		boolean even = exponent.low().remainder(BigDecimal.valueOf(2)).signum() == 0;
		return corners(even ? absolute(base) : base, exponent, Powers::power);
	}

	static Interval least(Interval one, Interval other) {
		return one.isBounded() && other.isBounded() ? new Interval(one.low().min(other.low()), one.high().min(other.high())) : Interval.ALL;
	}

	static Interval greatest(Interval one, Interval other) {
		return one.isBounded() && other.isBounded() ? new Interval(one.low().max(other.low()), one.high().max(other.high())) : Interval.ALL;
	}
}
