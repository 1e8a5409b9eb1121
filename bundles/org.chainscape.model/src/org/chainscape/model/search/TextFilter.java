package org.chainscape.model.search;

import java.util.List;
import java.util.Optional;

/** Compares short texts such as labels with something typed, in the same ways elements are found by their names. */
public final class TextFilter {

	private final Query query;

	/**
	 * Takes what was typed.
	 *
	 * @param typed what was typed; nothing fits every text
	 */
	public TextFilter(String typed) {
		query = Query.of(typed);
	}

	/**
	 * Whether a text fits.
	 *
	 * @param text the text
	 * @return the parts of it that fit, none if nothing was typed; empty if it does not fit
	 */
	public Optional<List<Span>> fit(String text) {
		if (query.text().isEmpty()) {
			return Optional.of(List.of());
		}
		return Optional.ofNullable(new Term(text, Field.NAME).fit(query)).map(Fit::spans);
	}
}
