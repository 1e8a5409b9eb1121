package org.chainscape.model.ticker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.Exchange;

/** What is known by name: indices, exchanges in words, and where well-known American shares are listed. */
final class WellKnown {

	private static final Map<String, Ticker> INDICES = indices();
	private static final Map<String, Exchange> EXCHANGES = exchanges();
	private static final Map<String, Exchange> LISTINGS = listings();

	private WellKnown() {
	}

	/** The index a service calls so. */
	static Optional<Ticker> index(String name) {
		return Optional.ofNullable(INDICES.get(name));
	}

	/** The exchange that is called so. */
	static Optional<Exchange> exchange(String words) {
		return Optional.ofNullable(EXCHANGES.get(plain(words)));
	}

	/** Where an American share is listed. */
	static Optional<Exchange> listing(String code) {
		return Optional.ofNullable(LISTINGS.get(code));
	}

	/** Letters and digits of a name, in small letters. */
	private static String plain(String words) {
		StringBuilder plain = new StringBuilder();
		TickerText.narrow(words).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	private static Map<String, Ticker> indices() {
		Map<String, Ticker> indices = new HashMap<>();
		for (String[] row : TickerTables.read("indices.txt")) {
			indices.put(row[0], new Ticker(TickerTables.exchange(row[1]), row[2]));
		}
		return Map.copyOf(indices);
	}

	private static Map<String, Exchange> exchanges() {
		Map<String, Exchange> names = new HashMap<>();
		rows("names.txt").forEach(row -> row.subList(1, row.size()).forEach(name -> names.put(plain(name), TickerTables.exchange(row.get(0)))));
		return Map.copyOf(names);
	}

	private static Map<String, Exchange> listings() {
		Map<String, Exchange> listings = new HashMap<>();
		rows("listings.txt").forEach(row -> row.subList(1, row.size()).forEach(code -> listings.put(code, TickerTables.exchange(row.get(0)))));
		return Map.copyOf(listings);
	}

	private static List<List<String>> rows(String table) {
		return TickerTables.read(table).stream().map(Arrays::asList).toList();
	}
}
