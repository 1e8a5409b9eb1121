package org.chainscape.model.ticker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.ticker.Reading.Kind;

/**
 * A range of codes on one exchange.
 *
 * @param form the whole code
 * @param kind what the codes stand for
 * @param market where they are traded; {@code null} for what is no share
 * @param currency ISO 4217 code; {@code null} where the code does not tell
 */
record CodeRange(Pattern form, Kind kind, Market market, String currency) {

	private static final Map<Exchange, List<CodeRange>> TABLE = table();

	/** The range a code belongs to; empty if the exchange has no such codes. */
	static Optional<CodeRange> of(Exchange exchange, String code) {
		for (CodeRange range : TABLE.getOrDefault(exchange, List.of())) {
			if (range.form.matcher(code).matches()) {
				return range.kind == Kind.NOT_A_TICKER ? Optional.empty() : Optional.of(range);
			}
		}
		return Optional.empty();
	}

	private static Map<Exchange, List<CodeRange>> table() {
		Map<Exchange, List<CodeRange>> table = new EnumMap<>(Exchange.class);
		for (String[] row : TickerTables.read("codes.txt")) {
			table.computeIfAbsent(TickerTables.exchange(row[0]), key -> new ArrayList<>()).add(new CodeRange(Pattern.compile(row[1]),
					Kind.valueOf(row[2]), row[3].equals("-") ? null : Market.valueOf(row[3]), row[4].equals("-") ? null : row[4]));
		}
		return table;
	}
}
