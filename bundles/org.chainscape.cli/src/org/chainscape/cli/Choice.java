package org.chainscape.cli;

import java.util.List;

/** Values of options that are one of a few words. */
final class Choice {

	private Choice() {
	}

	/**
	 * Checks a value, and knows those that a later version will take.
	 *
	 * @param option the option, for the message
	 * @param value what was given
	 * @param known the words there are
	 * @param planned the words there will be
	 * @param console for the language of the error
	 * @throws CliException if it is none of the known ones
	 */
	static void check(String option, String value, List<String> known, List<String> planned, Console console) throws CliException {
		if (planned.contains(value)) {
			throw console.error("error.planned", option + " " + value, String.join(", ", known));
		}
		check(option, value, known, console);
	}

	/**
	 * Checks a value.
	 *
	 * @param option the option, for the message
	 * @param value what was given
	 * @param known the words there are
	 * @param console for the language of the error
	 * @return the value
	 * @throws CliException if it is none of them
	 */
	static String check(String option, String value, List<String> known, Console console) throws CliException {
		if (!known.contains(value)) {
			throw console.error("error.choice", option, value, String.join(", ", known));
		}
		return value;
	}
}
