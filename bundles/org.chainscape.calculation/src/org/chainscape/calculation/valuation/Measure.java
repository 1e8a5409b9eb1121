package org.chainscape.calculation.valuation;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** What is derived of a share. */
public enum Measure {

	/** Market capitalisation: price times all shares. */
	MARKET_CAP,
	/** Price to earnings per share of a year. */
	PE,
	/** Market capitalisation to revenue of a year. */
	PS,
	/** Price to book value per share, or market capitalisation to book value. */
	PB;

	private static final Texts TEXTS = Texts.beside(Measure.class);

	/**
	 * What the measure is called.
	 *
	 * @param language the language
	 * @return its name, such as 市值 or PE
	 */
	public String label(Language language) {
		return TEXTS.get(language, "measure." + name());
	}
}
