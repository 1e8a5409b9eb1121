package org.chainscape.calculation;

import java.math.BigDecimal;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.Comparator;

/** Compares a recomputed quantity with the printed figure. */
final class Judgement {

	private static final int FIGURES = 3;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Calculation calculation;
	private final PrintedValue printed;
	private final Rounding rounding;

	Judgement(Calculation calculation, PrintedValue printed) {
		this.calculation = calculation;
		this.printed = printed;
		rounding = Rounding.of(calculation, printed);
	}

	Outcome.Result result(Quantity quantity, Style style) {
		BigDecimal full = quantity.in(style.scale());
		// Digits count in the printed magnitude; where nothing is printed, in plain units, however the number is shown.
		Quantity rounded = rounding.round(quantity, printed == null ? style.unit().factor() : printed.scale());
		return new Outcome.Result(quantity, rounding.stated() ? rounded : quantity, style, full, shown(full, rounded.in(style.scale())),
			printed == null ? null : deviation(full));
	}

	/** A result that is another one than the printed figure needs enough figures to be told from it: 1.3 亿 instead of 2 亿, not 1 亿. */
	private BigDecimal shown(BigDecimal full, BigDecimal rounded) {
		boolean tooShort = printed != null && !rounding.stated() && rounded.compareTo(printed.value()) != 0 && rounded.precision() < FIGURES;
		return tooShort ? Decimals.figures(full, FIGURES) : rounded;
	}

	private BigDecimal deviation(BigDecimal full) {
		BigDecimal nearest = printed.value();
		if (printed.isRange()) {
			nearest = full.max(printed.value()).min(printed.upper());
		}
		return nearest.signum() == 0 ? null
			: Decimals.figures(full.subtract(nearest).multiply(HUNDRED).divide(nearest.abs(), Decimals.CONTEXT), 4);
	}

	Verdict verdict(Outcome.Result result) {
		if (printed == null) {
			return Verdict.DERIVED;
		}
		if (isEqual(result.full(), result.rounded())) {
			return Verdict.EXACT;
		}
		Interval possible = result.quantity().interval();
		// Inputs that may make a divisor zero say nothing about the result.
		boolean meets = possible.isBounded() ? possible.meets(rounding.printedAs(printed))
			: rounding.printedAs(printed).holds(result.quantity().value());
		return meets && !onlyTouchesOpenBound(possible) || isTolerated(result.full()) ? Verdict.WITHIN_ROUNDING : Verdict.FAILS;
	}

	/**
	 * Whether the printed figure is as good as the recomputed one. That rough inputs allow it is not enough: ten users may be fifteen, but
	 * that does not make their number unknown.
	 */
	boolean isSupported(Interval strict) {
		return printed.comparator() != Comparator.EQUAL || calculation.getTolerance() != null || printed.isRange()
			|| strict.isBounded() && strict.meets(rounding.printedAs(printed));
	}

	private boolean isEqual(BigDecimal full, BigDecimal rounded) {
		BigDecimal value = printed.value();
		BigDecimal top = printed.isRange() ? printed.upper() : value;
		return switch (printed.comparator()) {
			case EQUAL, ABOUT -> rounded.compareTo(value) >= 0 && rounded.compareTo(top) <= 0;
			case NEAR -> printed.stated().holds(rounded.multiply(printed.scale(), Decimals.CONTEXT));
			case ABOVE -> full.compareTo(value) > 0;
			case AT_LEAST -> full.compareTo(value) >= 0;
			case BELOW -> full.compareTo(top) < 0;
			case AT_MOST, UP_TO -> full.compareTo(top) <= 0;
		};
	}

	/** "More than ten" does not hold for exactly ten. */
	private boolean onlyTouchesOpenBound(Interval possible) {
		if (!possible.isBounded()) {
			return false;
		}
		BigDecimal scale = printed.scale();
		return switch (printed.comparator()) {
			case ABOVE -> Decimals.settled(possible.high()).compareTo(Decimals.settled(printed.value().multiply(scale))) <= 0;
			case BELOW -> Decimals.settled(possible.low()).compareTo(Decimals.settled(printed.value().multiply(scale))) >= 0;
			default -> false;
		};
	}

	private boolean isTolerated(BigDecimal full) {
		BigDecimal tolerance = calculation.getTolerance();
		return tolerance != null && full.subtract(printed.value()).abs().compareTo(tolerance.abs()) <= 0;
	}
}
