package org.chainscape.model.ticker;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Exchange;

/** How the services name exchanges, from the table of this package. */
final class ExchangeStyles {

	private static final List<String> COLUMNS = List.of("house", "bare", "yahoo", "reuters", "bloomberg", "iso", "prefix", "google",
			"tradingview", "sina", "eastmoney");
	private static final Map<Exchange, Map<String, String>> TABLE = table();

	private ExchangeStyles() {
	}

	/** The name of an exchange in a column; "-" for none, "=" where the code stands alone. */
	static String name(Exchange exchange, String column) {
		return TABLE.getOrDefault(exchange, Map.of()).getOrDefault(column, "-");
	}

	private static Map<Exchange, Map<String, String>> table() {
		Map<Exchange, Map<String, String>> table = new EnumMap<>(Exchange.class);
		for (String[] row : TickerTables.read("exchanges.txt")) {
			Map<String, String> names = new HashMap<>();
			for (int i = 0; i < COLUMNS.size(); i++) {
				names.put(COLUMNS.get(i), row[i + 1]);
			}
			table.put(TickerTables.exchange(row[0]), Map.copyOf(names));
		}
		return Map.copyOf(table);
	}
}
