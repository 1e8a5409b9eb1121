package org.chainscape.model.search;

import java.util.List;

/**
 * Something typed.
 *
 * @param text folded, without blanks around it
 * @param letters a bit for each letter a to z in it
 * @param canBePinyin whether it is made of letters and digits and has a letter
 * @param tickers how it may be meant as a ticker
 */
record Query(String text, int letters, boolean canBePinyin, List<TickerQuery> tickers) {

	static Query of(String typed) {
		String folded = Folding.fold(typed).strip();
		int letters = Term.letters(folded);
		boolean latin = folded.chars().allMatch(character -> character >= 'a' && character <= 'z' || character >= '0' && character <= '9');
		return new Query(folded, letters, latin && letters != 0, TickerQuery.of(folded));
	}
}
