package org.chainscape.calculation;

import org.chainscape.calculation.PrintedValue.Reading;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;

/**
 * The value an input had in a run.
 *
 * @param input the input
 * @param quantity its value
 * @param printed the printed number it is; {@code null} if it was computed or is exact by nature
 * @param text the value as a person would write it
 * @param assumed whether it was set for this run only
 * @param follows the calculation whose new result stands for the printed figure; {@code null} if the printed figure was used
 */
public record InputValue(CalculationInput input, Quantity quantity, PrintedValue printed, String text, boolean assumed,
	Calculation follows) {

	/** {@return the value with the last printed digit taken as known, zero or not; one that has taken the place of a figure is known} */
	Quantity strict() {
		if (printed != null) {
			return Quantity.of(printed, Reading.LAST_PLACE);
		}
		return follows == null ? quantity : quantity.at(quantity.value());
	}

	/** {@return the name in the formula} */
	public String name() {
		return input.getName();
	}
}
