package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.ticker.Tickers;

/**
 * Something typed, read as the beginning of a ticker in one of the styles of the usual services: half a code finds, too.
 *
 * @param code the code, folded, without zeros in front
 * @param exchanges where it may trade
 */
record TickerQuery(String code, Set<Exchange> exchanges) {

	/** How something typed may be meant: plainly, or with the exchange before or behind the code. */
	static List<TickerQuery> of(String folded) {
		if (folded.isEmpty() || folded.length() > 16 || folded.chars().anyMatch(character -> character > 'z')) {
			return List.of();
		}
		List<TickerQuery> all = new ArrayList<>();
		all.add(new TickerQuery(bare(folded), EnumSet.allOf(Exchange.class)));
		for (int cut = 1; cut < folded.length(); cut++) {
			add(all, folded.substring(0, cut), folded.substring(cut), true);
			add(all, folded.substring(cut), folded.substring(0, cut), false);
		}
		return List.copyOf(all);
	}

	/** A code as codes are compared. */
	static String bare(String code) {
		int zeros = 0;
		while (zeros < code.length() - 1 && code.charAt(zeros) == '0') {
			zeros++;
		}
		return code.substring(zeros);
	}

	private static void add(List<TickerQuery> all, String exchange, String rest, boolean before) {
		Set<Exchange> exchanges = Tickers.exchangesOf(exchange);
		if (exchanges.isEmpty()) {
			return;
		}
		char joint = before ? rest.charAt(0) : rest.charAt(rest.length() - 1);
		boolean joined = ".: -".indexOf(joint) >= 0;
		String code = !joined ? rest : before ? rest.substring(1) : rest.substring(0, rest.length() - 1);
		// Without a joint only digits can be told from the letters of the exchange.
		boolean told = joined || before && !code.isEmpty() && Character.isDigit(code.charAt(0));
		if (told && !code.isBlank()) {
			all.add(new TickerQuery(bare(code.strip()), exchanges));
		}
	}
}
