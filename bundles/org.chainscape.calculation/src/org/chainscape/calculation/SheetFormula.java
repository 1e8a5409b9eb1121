package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.chainscape.calculation.Term.Operator;

/**
 * Writes a formula as a spreadsheet writes it, over cells that hold the inputs in the base of their units. Spreadsheets know no units, so
 * that a rounding within the formula is written with the unit it counts in; and they count in 15 digits, so that noise is taken off before.
 */
final class SheetFormula {

	/** Digits a spreadsheet can be trusted with. */
	private static final int TRUSTED = 12;
	private static final int ATOM = 9;

	private final Map<String, Quantity> values = new HashMap<>();
	private final UnaryOperator<String> cells;

	/**
	 * Formulas of one calculation.
	 *
	 * @param outcome its outcome; has a result
	 * @param cells name of an input to the cell that holds its value
	 */
	SheetFormula(Outcome outcome, UnaryOperator<String> cells) {
		outcome.inputs().forEach(input -> values.put(input.name(), input.quantity()));
		this.cells = cells;
	}

	/** {@return how many decimal places of a number a spreadsheet knows} */
	static int places(BigDecimal number) {
		return number.signum() == 0 ? TRUSTED : TRUSTED - (number.precision() - number.scale());
	}

	/** {@return the term; in brackets if an operator of some strength would tear it apart} */
	String of(Term term, int strength) throws Refusal {
		String text;
		if (term instanceof Term.Literal literal) {
			text = Decimals.plain(literal.value());
		} else if (term instanceof Term.Input input) {
			text = cells.apply(input.name());
		} else if (term instanceof Term.Negation negation) {
			text = "-" + of(negation.term(), ATOM);
		} else if (term instanceof Term.Operation operation) {
			int own = strength(operation.operator());
			text = of(operation.left(), operation.operator() == Operator.POWER ? own + 1 : own) + operation.operator().sign()
				+ of(operation.right(), own + 1);
		} else {
			text = call((Term.Call) term);
		}
		return strength(term) < strength ? "(" + text + ")" : text;
	}

	/** A sign binds closer than a power in spreadsheets, other than in the formulas of a document. */
	private static int strength(Term term) {
		if (term instanceof Term.Operation operation) {
			return strength(operation.operator());
		}
		return term instanceof Term.Negation ? 0 : ATOM;
	}

	private static int strength(Operator operator) {
		return switch (operator) {
			case PLUS, MINUS -> 1;
			case TIMES, OVER -> 2;
			case POWER -> 3;
		};
	}

	private String call(Term.Call call) throws Refusal {
		switch (call.function()) {
			case ROUND:
				String digits = call.arguments().size() > 1 ? of(call.arguments().get(1), 0) : "0";
				return scaled("ROUND(" + settled(call.arguments().get(0)) + "," + digits + ")", call);
			case CEILING:
				return scaled("(-INT(-" + settled(call.arguments().get(0)) + "))", call);
			case FLOOR:
				return scaled("INT(" + settled(call.arguments().get(0)) + ")", call);
			default:
				StringBuilder arguments = new StringBuilder();
				for (Term argument : call.arguments()) {
					arguments.append(arguments.isEmpty() ? "" : ",").append(of(argument, 0));
				}
				return call.function().name() + "(" + arguments + ")";
		}
	}

	/** The number as written in its unit, without the noise of binary fractions. */
	private String settled(Term term) throws Refusal {
		Quantity quantity = new Evaluation(values).of(term);
		BigDecimal factor = quantity.unit().factor();
		return "ROUND(" + over(of(term, 2), factor) + "," + places(quantity.in(factor)) + ")";
	}

	private String scaled(String written, Term.Call call) throws Refusal {
		BigDecimal factor = new Evaluation(values).of(call.arguments().get(0)).unit().factor();
		return factor.compareTo(BigDecimal.ONE) == 0 ? written : "(" + written + "*" + Decimals.plain(factor) + ")";
	}

	/** {@return a term divided by a factor; multiplied where that reads better} */
	static String over(String term, BigDecimal factor) {
		if (factor.compareTo(BigDecimal.ONE) == 0) {
			return term;
		}
		BigDecimal inverse = BigDecimal.ONE.divide(factor, Decimals.CONTEXT);
		boolean better = Powers.isWhole(inverse);
		return term + (better ? "*" : "/") + Style.digits(better ? Decimals.settled(inverse) : factor);
	}
}
