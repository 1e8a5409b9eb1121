package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.chainscape.model.chain.RoundingRule;

/**
 * How a spreadsheet runs a calculation again and judges it: the formula over cells, the rounding, and the room that print leaves. Numbers
 * are in the magnitude and unit of the result.
 */
public final class Workings {

	/** Longer formulas are refused by spreadsheets. */
	private static final int LONGEST = 8000;

	private final Outcome outcome;
	private final Rounding rounding;

	private Workings(Outcome outcome) {
		this.outcome = outcome;
		rounding = Rounding.of(outcome.calculation(), outcome.printed());
	}

	/**
	 * The workings of a calculation.
	 *
	 * @param outcome what came out of it
	 * @return its workings; empty if it has no result
	 */
	public static Optional<Workings> of(Outcome outcome) {
		return outcome.result() == null ? Optional.empty() : Optional.of(new Workings(outcome));
	}

	/**
	 * The formula as a spreadsheet writes it.
	 *
	 * @param cells name of an input to the cell that holds its value in the base of its unit
	 * @return the formula without {@code =}; empty if it is longer than spreadsheets allow
	 */
	public Optional<String> formula(UnaryOperator<String> cells) {
		try {
			BigDecimal scale = outcome.result().style().scale();
			int strength = scale.compareTo(BigDecimal.ONE) == 0 ? 0 : 2;
			String text = SheetFormula.over(
				new SheetFormula(outcome, cells).of(FormulaParser.parse(outcome.calculation().getFormula()), strength), scale);
			return text.length() > LONGEST ? Optional.empty() : Optional.of(text);
		} catch (Refusal e) {
			// It was computed a moment ago.
			throw new IllegalStateException(e);
		}
	}

	/** {@return how the result is rounded} */
	public RoundingRule rule() {
		return rounding.rule();
	}

	/** {@return decimal places, or significant figures, of the result as it is written; empty for a number in full} */
	public Optional<Integer> digits() {
		if (rounding.digits() == null || rounding.rule() == RoundingRule.SIGNIFICANT || outcome.printed() != null) {
			return Optional.ofNullable(rounding.digits());
		}
		// Where nothing is printed, places are counted in plain units, however the number is written.
		BigDecimal magnitude = Magnitudes.factor(outcome.result().style().magnitude());
		return Optional.of(rounding.digits() + magnitude.precision() - magnitude.scale() - 1);
	}

	/** {@return the result rounded by the rule, whatever is printed} */
	public BigDecimal rounded() {
		BigDecimal full = outcome.result().full();
		return digits().map(digits -> new Rounding(rounding.rule(), digits, rounding.stated()).round(full)).orElse(full);
	}

	/** {@return whether the rounding is a step of the arithmetic, so that others go on with the rounded number} */
	public boolean isStep() {
		return rounding.stated();
	}

	/** {@return how many decimal places of the result can be trusted where it is computed in binary fractions} */
	public int places() {
		BigDecimal full = outcome.result().full();
		return SheetFormula.places(outcome.printed() == null ? full : full.abs().max(outcome.printed().value().abs()));
	}

	/** {@return the numbers that would have been printed as the figure was; empty if nothing is printed} */
	public Optional<Interval> claimed() {
		return Optional.ofNullable(outcome.printed()).map(printed -> written(rounding.printedAs(printed)));
	}

	/** {@return the numbers the result may be, since its inputs are rounded} */
	public Interval possible() {
		return written(outcome.result().quantity().interval());
	}

	private Interval written(Interval base) {
		BigDecimal scale = outcome.result().style().scale();
		return new Interval(number(base.low(), scale), number(base.high(), scale));
	}

	private static BigDecimal number(BigDecimal base, BigDecimal scale) {
		return base == null ? null : Decimals.settled(base.divide(scale, Decimals.CONTEXT));
	}
}
