package org.chainscape.model.search;

/** What sort of name of an element fitted; earlier ones count more where both fit equally well. */
public enum Field {
	/** Its name. */
	NAME,
	/** Its English name. */
	ENGLISH_NAME,
	/** Another name it has. */
	ALIAS,
	/** A ticker of the company, in whatever style it was typed. */
	TICKER,
	/** Its handle. */
	HANDLE,
	/** How one source prints it. */
	PRINTED
}
