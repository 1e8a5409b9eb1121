package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Exchange;

/**
 * Something typed, read as a ticker in one of the styles of the usual services.
 *
 * @param code the code, folded, without zeros in front
 * @param exchanges where it may trade
 */
record TickerQuery(String code, Set<Exchange> exchanges) {

	private static final Map<String, Set<Exchange>> NAMES = names();

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
		Set<Exchange> exchanges = NAMES.get(exchange);
		if (exchanges == null) {
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

	/** What exchanges are called: house suffix, then Yahoo, Reuters, ISO 10383, Bloomberg. */
	private static Map<String, Set<Exchange>> names() {
		Map<String, Set<Exchange>> names = new HashMap<>();
		put(names, Exchange.SH, "sh", "ss", "xshg", "sse", "ch", "cn");
		put(names, Exchange.SZ, "sz", "xshe", "szse", "ch", "cn");
		put(names, Exchange.BJ, "bj", "xbse", "bse", "ch", "cn");
		put(names, Exchange.HK, "hk", "xhkg", "hkex");
		put(names, Exchange.O, "o", "us", "oq", "xnas", "nasdaq", "uw");
		put(names, Exchange.N, "n", "us", "k", "xnys", "nyse", "un");
		put(names, Exchange.TW, "tw", "xtai", "tt");
		put(names, Exchange.T, "t", "xtks", "jp");
		put(names, Exchange.KS, "ks", "xkrx", "kr");
		return Map.copyOf(names);
	}

	private static void put(Map<String, Set<Exchange>> names, Exchange exchange, String... all) {
		for (String name : all) {
			names.computeIfAbsent(name, key -> EnumSet.noneOf(Exchange.class)).add(exchange);
		}
	}
}
