package org.chainscape.model.ticker;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The part of an exchange a share is traded on, as its code tells. */
public enum Market {

	/** Main board in Shanghai. */
	SH_MAIN,
	/** STAR Market (科创板) in Shanghai. */
	STAR,
	/** Depositary receipts on the STAR Market. */
	STAR_CDR,
	/** B shares in Shanghai, in dollars. */
	SH_B,
	/** Main board in Shenzhen, with what was the board of small companies. */
	SZ_MAIN,
	/** ChiNext (创业板) in Shenzhen. */
	CHINEXT,
	/** B shares in Shenzhen, in Hong Kong dollars. */
	SZ_B,
	/** Beijing. */
	BSE,
	/** Main board in Hong Kong. */
	HK_MAIN,
	/** GEM in Hong Kong. */
	HK_GEM,
	/** A share that is traded in Hong Kong a second time, in another currency. */
	HK_COUNTER,
	/** Nasdaq. */
	NASDAQ,
	/** New York. */
	NYSE,
	/** Taiwan. */
	TWSE,
	/** Tokyo. */
	TSE,
	/** Korea. */
	KRX;

	private static final Texts TEXTS = Texts.beside(Market.class);

	/**
	 * What the market is called.
	 *
	 * @param language the language
	 * @return its name
	 */
	public String label(Language language) {
		return TEXTS.get(language, "market." + name());
	}

	/** {@return whether B shares are traded there} */
	public boolean isB() {
		return this == SH_B || this == SZ_B;
	}

	/** {@return whether A shares are traded there} */
	public boolean isA() {
		return !isB() && compareTo(BSE) <= 0;
	}
}
