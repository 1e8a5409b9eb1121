package org.chainscape.tabular.grid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** What the rows of a table are. */
public enum GridKind {

	/** Companies with their facts: securities, listing, seat, properties, the newest price, estimates and what follows from them. */
	COMPANIES,
	/** Companies against the places of a perspective: who takes part where, in which role. */
	MATRIX,
	/** Products, technologies and whatever else sits in places, with their features. */
	ITEMS,
	/** Large models with their parameters, data and dates. */
	MODELS,
	/** Observations with where they are stated. */
	OBSERVATIONS,
	/** Relations. */
	RELATIONS,
	/** Entries of companies in places, one for each role and source. */
	PARTICIPATIONS,
	/** Stages and segments. */
	PLACES,
	/** Securities. */
	SECURITIES,
	/** Prices. */
	QUOTES,
	/** Earnings per share. */
	ESTIMATES,
	/** Reports, filings, pages and tables that are cited. */
	SOURCES,
	/** The properties observations are made of. */
	PROPERTIES;

	private static final Texts TEXTS = Texts.beside(GridKind.class);

	/** {@return what it is called on the command line and in the names of files} */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The kind of a word.
	 *
	 * @param word a word of the command line
	 * @return the kind; empty if the word is none
	 */
	public static Optional<GridKind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
	}

	/**
	 * What it is called.
	 *
	 * @param language the language
	 * @return its name
	 */
	public String label(Language language) {
		return TEXTS.get(language, "kind." + name());
	}
}
