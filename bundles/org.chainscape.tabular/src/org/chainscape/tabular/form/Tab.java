package org.chainscape.tabular.form;

import java.util.Locale;

import org.chainscape.model.text.Language;

/** The tabs of the properties, by what an analyst thinks of. */
public enum Tab {

	/** What it is: name, kind, description. */
	OVERVIEW,
	/** What is stated about it in numbers. */
	DATA,
	/** What it has to do with other elements. */
	RELATIONS,
	/** Its securities with prices and estimates. */
	SECURITIES,
	/** Where it is stated. */
	SOURCES,
	/** How it is drawn. */
	LOOK,
	/** What is wrong with it. */
	CHECKS,
	/** Ids and what is seldom looked at. */
	ADVANCED;

	/**
	 * The tab in words.
	 *
	 * @param language the language
	 * @return its label
	 */
	public String label(Language language) {
		return FormTexts.get(language, "tab." + word());
	}

	/** {@return the tab in files and settings} */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
