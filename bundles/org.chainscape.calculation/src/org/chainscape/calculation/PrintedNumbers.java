package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Observation;

/** Compares the number of an observation with the words it was read from. */
final class PrintedNumbers {

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]{0,30}(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?");
	/** Typesetting sometimes tears numbers apart: {@code 9. 95%}. */
	private static final Pattern TORN = Pattern.compile("(?<=[0-9]\\.)\\s+(?=[0-9])|(?<=[0-9])\\s+(?=\\.[0-9])");

	private PrintedNumbers() {
	}

	/**
	 * Whether an observation says what its source prints. One that was edited later keeps the printed words and differs from them.
	 *
	 * @param observation an observation with a number
	 * @return false if its words hold numbers and none is the value, or if it has no words
	 */
	static boolean agree(Observation observation) {
		String printed = observation.getPrinted();
		if (printed == null || printed.isBlank() || observation.getValue() == null) {
			return false;
		}
		Matcher matcher = NUMBER.matcher(mended(printed));
		boolean any = false;
		while (matcher.find()) {
			any = true;
			if (new BigDecimal(matcher.group().replace(",", "")).compareTo(observation.getValue().abs()) == 0) {
				return true;
			}
		}
		return !any;
	}

	/** {@return a text without the gaps typesetting has left in numbers} */
	static String mended(String text) {
		return TORN.matcher(text).replaceAll("");
	}
}
