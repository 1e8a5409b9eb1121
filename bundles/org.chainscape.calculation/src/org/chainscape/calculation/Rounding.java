package org.chainscape.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.chainscape.calculation.PrintedValue.Reading;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.RoundingRule;

/**
 * How a calculation rounds. A rounding it states is a step of the arithmetic: whole servers are bought. One it does not state is only how
 * the result was printed, and is read off the printed figure.
 *
 * @param rule the rule
 * @param digits decimal places in the printed magnitude, or significant figures; {@code null} for numbers in full
 * @param stated whether the calculation states it
 */
record Rounding(RoundingRule rule, Integer digits, boolean stated) {

	static Rounding of(Calculation calculation, PrintedValue printed) {
		RoundingRule rule = calculation.getRounding();
		boolean stated = calculation.getDigits() != null || rule != RoundingRule.NEAREST;
		Integer digits = calculation.getDigits();
		if (digits == null && rule == RoundingRule.SIGNIFICANT && printed != null) {
			digits = figures(printed.value());
		} else if (digits == null && rule != RoundingRule.SIGNIFICANT) {
			digits = printed == null ? defaultDigits(rule) : Integer.valueOf(-printed.place(Reading.LAST_PLACE));
		}
		return new Rounding(rule, rule == RoundingRule.NONE ? null : digits, stated && rule != RoundingRule.NONE);
	}

	/** Rounding up or down without more means whole numbers. */
	private static Integer defaultDigits(RoundingRule rule) {
		return rule == RoundingRule.UP || rule == RoundingRule.DOWN ? 0 : null;
	}

	private static int figures(BigDecimal number) {
		return number.scale() == 0 && number.signum() != 0 ? number.stripTrailingZeros().precision() : number.precision();
	}

	/** {@return a number rounded by the rule; the number itself where nothing says to how many digits} */
	BigDecimal round(BigDecimal number) {
		BigDecimal settled = Decimals.settled(number);
		if (digits == null) {
			return settled;
		}
		int places = Math.max(-Decimals.FARTHEST, Math.min(digits, Decimals.FARTHEST));
		return switch (rule) {
			case NEAREST, NONE -> settled.setScale(places, RoundingMode.HALF_UP);
			case UP -> settled.setScale(places, RoundingMode.UP);
			case DOWN -> settled.setScale(places, RoundingMode.DOWN);
			case SIGNIFICANT -> settled.round(new MathContext(Math.max(1, places), RoundingMode.HALF_UP));
		};
	}

	/** {@return what the rule leaves of a quantity, in a magnitude and unit} */
	Quantity round(Quantity quantity, BigDecimal scale) {
		return new Quantity(round(quantity.value(), scale), quantity.interval().isBounded()
			? Interval.ordered(round(quantity.interval().low(), scale), round(quantity.interval().high(), scale)) : Interval.ALL, quantity.unit());
	}

	private BigDecimal round(BigDecimal base, BigDecimal scale) {
		return round(base.divide(scale, Decimals.CONTEXT)).multiply(scale, Decimals.CONTEXT);
	}

	/** {@return everything that this rule would have printed like a figure, in the base of its unit} */
	Interval printedAs(PrintedValue printed) {
		if (!stated || digits == null || printed.isRange()) {
			return printed.stated();
		}
		BigDecimal value = printed.value();
		int place = rule == RoundingRule.SIGNIFICANT ? value.precision() - value.scale() - digits : -digits;
		BigDecimal unit = Decimals.tenTo(place).multiply(value.signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE);
		Interval interval = switch (rule) {
			case UP -> Interval.ordered(value.subtract(unit), value);
			case DOWN -> Interval.ordered(value, value.add(unit));
			case NEAREST, SIGNIFICANT, NONE -> Interval.around(value, unit.multiply(Decimals.HALF));
		};
		Interval same = interval.times(printed.scale());
		return printed.comparator() == Comparator.EQUAL ? same : same.hull(printed.stated());
	}
}
