package org.chainscape.ui.calculations;

import java.util.Optional;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Unit;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Observation;
import org.chainscape.ui.UiTexts;

/**
 * What a person types as another value of an observation.
 *
 * @param value the value; {@code null} if the printed one shall hold again, or if there is a problem
 * @param problem what is wrong with the text, in one sentence; {@code null} if nothing is
 */
public record Typed(PrintedValue value, String problem) {

	private static final Typed AS_PRINTED = new Typed(null, null);

	/**
	 * Reads a text such as {@code 1300万}. A text without a unit has that of the observation; an empty one, or one that states what is
	 * printed, stands for the printed value.
	 *
	 * @param text what was typed
	 * @param observation what the value is assumed for
	 * @return the value or the problem
	 */
	public static Typed read(String text, Observation observation) {
		if (text == null || text.isBlank()) {
			return AS_PRINTED;
		}
		Optional<PrintedValue> printed = PrintedValue.of(observation);
		if (printed.isEmpty()) {
			return new Typed(null, UiTexts.text("calc.typed.noNumber"));
		}
		Optional<PrintedValue> parsed = PrintedValue.parse(text);
		if (parsed.isEmpty()) {
			return printed.get().text().equals(text.strip()) ? AS_PRINTED : new Typed(null, UiTexts.text("calc.typed.number", text.strip()));
		}
		Unit wanted = printed.get().unit();
		PrintedValue value = parsed.get();
		if (value.unit().equals(Unit.ONE)) {
			value = new PrintedValue(value.value(), null, value.magnitude(), wanted, Comparator.EQUAL);
		} else if (!value.unit().fits(wanted)) {
			return new Typed(null, wanted.equals(Unit.ONE) ? UiTexts.text("calc.typed.noUnit", value.unit())
				: UiTexts.text("calc.typed.unit", value.unit(), wanted));
		}
		boolean same = !printed.get().isRange() && value.base().compareTo(printed.get().base()) == 0;
		return same ? AS_PRINTED : new Typed(value, null);
	}
}
