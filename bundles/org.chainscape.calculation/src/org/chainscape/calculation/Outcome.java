package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.chainscape.model.chain.Calculation;

/**
 * One calculation run again.
 *
 * @param calculation the calculation
 * @param verdict what came out
 * @param inputs the values used, in the order of the model; those before the trouble if there is no value
 * @param printed the printed result; {@code null} if there is none
 * @param result the recomputed value; {@code null} if there is none
 * @param problem why there is none; {@code null} if there is one
 * @param supported whether the printed result may be used by others: it holds, and not only because its inputs are rough
 * @param restated whether it is built on anything else than the sources print: a value that was edited, set or recomputed
 * @param affected whether a value set for this run only had a part in it
 */
public record Outcome(Calculation calculation, Verdict verdict, List<InputValue> inputs, PrintedValue printed, Result result,
	Problem problem, boolean supported, boolean restated, boolean affected) {

	/** Keeps a copy of the inputs; has either a result or a problem. */
	public Outcome {
		Objects.requireNonNull(calculation);
		Objects.requireNonNull(verdict);
		inputs = List.copyOf(inputs);
		if (result == null == (problem == null)) {
			throw new IllegalArgumentException("either a result or a problem");
		}
	}

	/**
	 * A recomputed value.
	 *
	 * @param quantity the value in full, with everything it may be
	 * @param carried what calculations use that build on this one: rounded where the calculation states a rounding, otherwise in full
	 * @param style how it is written: in the magnitude and unit of the printed result
	 * @param full the number in that magnitude and unit
	 * @param rounded the same, rounded as the calculation rounds
	 * @param deviation how far the number is from the printed one, in percent of that; {@code null} if nothing is printed or zero is
	 */
	public record Result(Quantity quantity, Quantity carried, Style style, BigDecimal full, BigDecimal rounded, BigDecimal deviation) {

		/** {@return the value in full, to a handful of figures, with its unit} */
		public String text() {
			return style.write(Style.readable(full, rounded));
		}

		/** {@return the value rounded as the calculation rounds, with its unit} */
		public String roundedText() {
			return style.write(rounded);
		}
	}

	static Outcome impossible(Calculation calculation, List<InputValue> inputs, PrintedValue printed, Problem problem, boolean affected) {
		return new Outcome(calculation, Verdict.IMPOSSIBLE, inputs, printed, null, problem, false, false, affected);
	}
}
