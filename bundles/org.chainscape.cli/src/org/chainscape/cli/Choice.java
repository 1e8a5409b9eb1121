package org.chainscape.cli;

import java.util.List;

/** Values of options that are one of a few words. */
final class Choice {

	private Choice() {
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
