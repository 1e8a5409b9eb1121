package org.chainscape.model.ticker;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Exchange;

/** Codes as the exchanges write them, from codes as somebody wrote them. */
final class Codes {

	private static final Pattern AMERICAN = Pattern.compile("([A-Z]{1,5})[.\\-_/$ ]([A-Z])");
	/** How long codes are that may begin with zeros, which spreadsheets like to lose. */
	private static final Map<Exchange, Integer> DIGITS = Map.of(Exchange.HK, 5, Exchange.SZ, 6, Exchange.KS, 6);

	private Codes() {
	}

	/**
	 * A code as the exchange writes it.
	 *
	 * @param exchange the exchange
	 * @param written a code in capital letters
	 * @return the ticker; empty if the exchange has no such code
	 */
	static Optional<Ticker> on(Exchange exchange, String written) {
		String code = written;
		int missing = DIGITS.getOrDefault(exchange, 0) - code.length();
		if (missing > 0 && code.chars().allMatch(digit -> Spelling.isDigit((char) digit))) {
			code = "0".repeat(missing) + code;
		} else if (exchange == Exchange.N && AMERICAN.matcher(code).matches()) {
			code = AMERICAN.matcher(code).replaceFirst("$1.$2");
		}
		return CodeRange.of(exchange, code).isPresent() ? Optional.of(new Ticker(exchange, code)) : Optional.empty();
	}
}
