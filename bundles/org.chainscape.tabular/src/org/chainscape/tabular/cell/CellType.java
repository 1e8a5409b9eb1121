package org.chainscape.tabular.cell;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** What the cells of a column mean. */
public enum CellType {
	/** Words. */
	TEXT,
	/** Numbers with their magnitude and unit. */
	NUMBER,
	/** Parts of a whole, as fractions or in percent. */
	SHARE,
	/** Days, months, years, quarters, half years. */
	DATE,
	/** Codes of securities. */
	TICKER,
	/** Names or codes of exchanges. */
	EXCHANGE,
	/** Yes and no. */
	BOOLEAN,
	/** One of a few words. */
	CHOICE;

	private static final Texts TEXTS = Texts.beside(CellType.class);

	/**
	 * The name of the type for people.
	 *
	 * @param language the language
	 * @return its name
	 */
	public String label(Language language) {
		return TEXTS.get(language, "type." + name());
	}
}
