package org.chainscape.ui.language;

import java.util.Locale;

import org.chainscape.ui.UiTexts;

/** What a user can choose as the language of the studio. */
public enum LanguageChoice {

	/** The language of the machine: Chinese, unless the machine speaks English. */
	SYSTEM(""),
	/** Chinese, simplified. */
	ZH("zh_CN"),
	/** English. */
	EN("en");

	private final String locale;

	LanguageChoice(String locale) {
		this.locale = locale;
	}

	/** {@return the locale as the platform is told it at its start; empty where it is found out then} */
	public String locale() {
		return locale;
	}

	/** {@return how the choice is called; a language is called by its own name in every language} */
	public String label() {
		return UiTexts.text("language." + name().toLowerCase(Locale.ROOT));
	}

	/**
	 * The choice that was written down.
	 *
	 * @param written what stands in the file of the choice
	 * @return the choice; the language of the machine where it says nothing known
	 */
	static LanguageChoice of(String written) {
		String wanted = written.strip();
		for (LanguageChoice choice : values()) {
			if (!choice.locale.isEmpty() && choice.locale.equalsIgnoreCase(wanted)) {
				return choice;
			}
		}
		return SYSTEM;
	}
}
