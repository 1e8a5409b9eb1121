package org.chainscape.model.ticker;

import java.util.Optional;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;

/**
 * The identity of a security: a code on an exchange.
 *
 * @param exchange the exchange; unspecified for what is on none, such as an index of an index house
 * @param code the code as the exchange writes it: six digits on the mainland, five in Hong Kong, capital letters in the United States,
 *        with a dot before the class of a share
 */
public record Ticker(Exchange exchange, String code) implements Comparable<Ticker> {

	/**
	 * The ticker of a security of the model, as it is entered and without a judgement on its form.
	 *
	 * @param security the security
	 * @return its ticker; empty if it has no code
	 */
	public static Optional<Ticker> of(Security security) {
		String code = security.getCode() == null ? "" : security.getCode().strip();
		Exchange exchange = security.getExchange() == null ? Exchange.UNSPECIFIED : security.getExchange();
		return code.isEmpty() ? Optional.empty() : Optional.of(new Ticker(exchange, code));
	}

	/**
	 * How a security of the model is written everywhere: its code with the exchange behind it.
	 *
	 * @param security the security
	 * @return its ticker in house style; empty if it has no code
	 */
	public static String text(Security security) {
		return of(security).map(Ticker::house).orElse("");
	}

	/** {@return the ticker in house style, such as 600519.SH; the code alone where the exchange is not specified} */
	public String house() {
		return exchange == Exchange.UNSPECIFIED ? code : code + '.' + exchange.getLiteral();
	}

	@Override
	public int compareTo(Ticker other) {
		int byExchange = exchange.compareTo(other.exchange);
		return byExchange != 0 ? byExchange : code.compareTo(other.code);
	}

	@Override
	public String toString() {
		return house();
	}
}
