package org.chainscape.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.calculation.Term.Function;

/** Computes a formula for given inputs: the value, everything it may be, and its unit in one pass. */
final class Evaluation {

	private static final int HIGHEST_ROOT = 12;

	private final Map<String, Quantity> inputs;

	Evaluation(Map<String, Quantity> inputs) {
		this.inputs = inputs;
	}

	Quantity of(Term term) throws Refusal {
		Quantity result;
		if (term instanceof Term.Literal literal) {
			result = Quantity.exact(literal.value(), Unit.ONE);
		} else if (term instanceof Term.Input input) {
			result = input(input.name());
		} else if (term instanceof Term.Negation negation) {
			result = negate(of(negation.term()));
		} else if (term instanceof Term.Operation operation) {
			result = operate(operation, of(operation.left()), of(operation.right()));
		} else {
			result = call((Term.Call) term);
		}
		return writable(result);
	}

	private Quantity input(String name) throws Refusal {
		Quantity input = inputs.get(name);
		if (input == null) {
			throw new Refusal(Problem.Kind.UNKNOWN_INPUT, name, String.join(", ", inputs.keySet()));
		}
		return input;
	}

	private static Quantity writable(Quantity quantity) throws Refusal {
		Interval interval = quantity.interval();
		boolean fine = Decimals.isWritable(quantity.value())
			&& (!interval.isBounded() || Decimals.isWritable(interval.low()) && Decimals.isWritable(interval.high()));
		if (!fine) {
			throw new Refusal(Problem.Kind.OUT_OF_RANGE, Decimals.figures(quantity.value(), 3).toString());
		}
		return quantity;
	}

	private static Quantity negate(Quantity quantity) {
		return new Quantity(quantity.value().negate(), quantity.interval().times(BigDecimal.ONE.negate()), quantity.unit());
	}

	private static Quantity operate(Term.Operation term, Quantity left, Quantity right) throws Refusal {
		return switch (term.operator()) {
			case PLUS -> add(term, left, right);
			case MINUS -> add(term, left, negate(right));
			case TIMES -> new Quantity(left.value().multiply(right.value(), Decimals.CONTEXT),
				Intervals.corners(left.interval(), right.interval(), (one, other) -> one.multiply(other, Decimals.CONTEXT)),
				left.unit().times(right.unit()));
			case OVER -> divide(term, left, right);
			case POWER -> raise(term, left, right);
		};
	}

	private static Quantity add(Term term, Quantity left, Quantity right) throws Refusal {
		fit(term, left, right);
		return new Quantity(left.value().add(right.value(), Decimals.CONTEXT),
			Intervals.corners(left.interval(), right.interval(), (one, other) -> one.add(other, Decimals.CONTEXT)), left.unit());
	}

	private static void fit(Term term, Quantity left, Quantity right) throws Refusal {
		if (!left.unit().fits(right.unit())) {
			throw new Refusal(Problem.Kind.DIFFERENT_UNITS, left.unit().label(), right.unit().label(), TermText.of(term));
		}
	}

	private static Quantity divide(Term term, Quantity left, Quantity right) throws Refusal {
		if (right.value().signum() == 0) {
			throw new Refusal(Problem.Kind.DIVISION_BY_ZERO, TermText.of(term));
		}
		return new Quantity(left.value().divide(right.value(), Decimals.CONTEXT), Intervals.quotient(left.interval(), right.interval()),
			left.unit().per(right.unit()));
	}

	private static Quantity raise(Term.Operation term, Quantity base, Quantity exponent) throws Refusal {
		pure(term.right(), exponent);
		Unit unit = base.unit().isPure() ? Unit.ONE : power(base.unit(), exponent.value());
		return new Quantity(Powers.power(base.value(), exponent.value()), Intervals.power(base.interval(), exponent.interval()), unit);
	}

	/** Units have whole powers, and roots where these are whole. */
	private static Unit power(Unit unit, BigDecimal exponent) throws Refusal {
		for (int degree = 1; degree <= HIGHEST_ROOT; degree++) {
			BigDecimal times = exponent.multiply(BigDecimal.valueOf(degree), Decimals.CONTEXT);
			if (Powers.isWhole(times) && times.abs().compareTo(BigDecimal.TEN) <= 0 && unit.hasRoot(degree)) {
				return unit.root(degree).power(Decimals.settled(times).intValueExact());
			}
		}
		throw new Refusal(Problem.Kind.NO_SUCH_UNIT, unit, exponent);
	}

	private static void pure(Term term, Quantity quantity) throws Refusal {
		if (!quantity.unit().isPure()) {
			throw new Refusal(Problem.Kind.NOT_PURE, TermText.of(term), quantity.unit());
		}
	}

	private Quantity call(Term.Call call) throws Refusal {
		List<Quantity> arguments = new ArrayList<>();
		for (Term argument : call.arguments()) {
			arguments.add(of(argument));
		}
		Quantity first = arguments.get(0);
		return switch (call.function()) {
			case SUM, MIN, MAX -> fold(call, arguments);
			case ABS -> new Quantity(first.value().abs(), Intervals.absolute(first.interval()), first.unit());
			case SQRT -> new Quantity(Powers.root(first.value()), first.interval().isBounded() && first.interval().low().signum() >= 0
				? Intervals.ends(first.interval(), (number, none) -> Powers.root(number)) : Interval.ALL,
				first.unit().isPure() ? Unit.ONE : power(first.unit(), Decimals.HALF));
			case LN, EXP -> transcendental(call, first);
			case ROUND, CEILING, FLOOR -> round(call, arguments);
		};
	}

	private static Quantity fold(Term.Call call, List<Quantity> arguments) throws Refusal {
		Quantity result = arguments.get(0);
		for (Quantity next : arguments.subList(1, arguments.size())) {
			if (call.function() == Function.SUM) {
				result = add(call, result, next);
			} else {
				fit(call, result, next);
				boolean least = call.function() == Function.MIN;
				result = new Quantity(least ? result.value().min(next.value()) : result.value().max(next.value()),
					least ? Intervals.least(result.interval(), next.interval()) : Intervals.greatest(result.interval(), next.interval()),
					result.unit());
			}
		}
		return result;
	}

	private static Quantity transcendental(Term.Call call, Quantity argument) throws Refusal {
		pure(call.arguments().get(0), argument);
		if (call.function() == Function.EXP) {
			return new Quantity(Powers.exponential(argument.value()),
				Intervals.ends(argument.interval(), (number, none) -> Powers.exponential(number)), Unit.ONE);
		}
		boolean positive = argument.interval().isBounded() && argument.interval().low().signum() > 0;
		return new Quantity(Powers.logarithm(argument.value()),
			positive ? Intervals.ends(argument.interval(), (number, none) -> Powers.logarithm(number)) : Interval.ALL, Unit.ONE);
	}

	/** Rounds in the unit as written: hours stay whole hours, whatever the base of time is. */
	private static Quantity round(Term.Call call, List<Quantity> arguments) throws Refusal {
		Quantity number = arguments.get(0);
		int digits = 0;
		if (arguments.size() > 1) {
			pure(call.arguments().get(1), arguments.get(1));
			digits = Decimals.settled(arguments.get(1).value()).intValue();
		}
		RoundingMode mode = switch (call.function()) {
			case CEILING -> RoundingMode.CEILING;
			case FLOOR -> RoundingMode.FLOOR;
			default -> RoundingMode.HALF_UP;
		};
		Unit unit = number.unit();
		int places = Math.max(-Decimals.FARTHEST, Math.min(digits, Decimals.FARTHEST));
		return new Quantity(rounded(number.value(), unit, places, mode),
			Intervals.ends(number.interval(), (end, none) -> rounded(end, unit, places, mode)), unit);
	}

	private static BigDecimal rounded(BigDecimal base, Unit unit, int digits, RoundingMode mode) {
		BigDecimal written = Decimals.settled(base.divide(unit.factor(), Decimals.CONTEXT));
		return written.setScale(digits, mode).multiply(unit.factor(), Decimals.CONTEXT);
	}
}
