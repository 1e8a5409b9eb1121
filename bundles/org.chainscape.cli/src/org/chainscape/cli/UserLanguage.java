package org.chainscape.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.text.Language;

/** The language of the user: what the command line says, else what the environment says, else Chinese. */
final class UserLanguage {

	private static final List<String> VARIABLES = List.of("CHAINSCAPE_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

	private UserLanguage() {
	}

	/**
	 * Finds the language before the command line is parsed, because errors of parsing are told in it, too.
	 *
	 * @param arguments the command line
	 * @param environment the environment variables
	 * @param system the locale of the desktop, where the environment does not say; empty where there is no such thing
	 * @return the language
	 */
	static Language find(String[] arguments, Map<String, String> environment, Optional<Locale> system) {
		return option(arguments).or(() -> variable(environment)).or(() -> system.map(Locale::getLanguage)).map(Language::of).orElse(Language.ZH);
	}

	private static Optional<String> option(String[] arguments) {
		Optional<String> found = Optional.empty();
		for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
			if (arguments[i].startsWith("--lang=")) {
				found = Optional.of(arguments[i].substring("--lang=".length()));
			} else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
				found = Optional.of(arguments[i + 1]);
			}
		}
		return found;
	}

	/** A C locale says nothing about the language: start scripts set it for the sake of UTF-8. */
	private static Optional<String> variable(Map<String, String> environment) {
		return VARIABLES.stream().map(environment::get)
			.filter(value -> value != null && !value.isBlank() && !value.equals("C") && !value.startsWith("C.") && !value.equals("POSIX"))
			.findFirst();
	}
}
