package org.chainscape.model.search;

import org.chainscape.model.chain.Exchange;

/** PrintedTickers as sources print them, in the styles of the usual services. */
public final class PrintedTickers {

	private PrintedTickers() {
	}

	/**
	 * Whether a printed ticker can only mean something else than a code on an exchange.
	 *
	 * @param printed the ticker as printed, such as {@code 600519.SS}; {@code null} for none
	 * @param exchange the exchange; unspecified for any
	 * @param code the code
	 * @return true if the ticker can be read and no reading of it is this code on this exchange
	 */
	public static boolean contradict(String printed, Exchange exchange, String code) {
		if (printed == null || printed.isBlank() || code == null || code.isBlank()) {
			return false;
		}
		String folded = Folding.fold(printed.strip());
		var readings = TickerQuery.of(folded);
		boolean digits = !folded.isEmpty() && folded.chars().allMatch(Character::isDigit);
		boolean readable = digits || readings.size() > 1;
		String meant = TickerQuery.bare(Folding.fold(code.strip()));
		return readable && readings.stream().noneMatch(reading -> reading.code().equals(meant)
				&& (exchange == Exchange.UNSPECIFIED || reading.exchanges().contains(exchange)));
	}
}
