package org.chainscape.model.ticker;

import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.ticker.Reading.Kind;

/**
 * Reads tickers in every common style, and says what a code is by its range. The one place that knows: search, rules, tables and import ask
 * here.
 */
public final class Tickers {

	private Tickers() {
	}

	/**
	 * Reads a text as a ticker.
	 *
	 * @param text a ticker in any style; {@code null} for none
	 * @return how it reads
	 */
	public static Reading read(String text) {
		return TickerReader.read(text, Exchange.UNSPECIFIED);
	}

	/**
	 * Reads a text as a ticker, where the exchange is known from elsewhere. It decides where the text alone would be ambiguous, and lets
	 * zeros in front be missing. A text that names another exchange tells nothing.
	 *
	 * @param text a ticker in any style; {@code null} for none
	 * @param hint the exchange; {@code null} or unspecified for none
	 * @return how it reads
	 */
	public static Reading read(String text, Exchange hint) {
		return TickerReader.read(text, hint == null ? Exchange.UNSPECIFIED : hint);
	}

	/**
	 * The exchange somebody means.
	 *
	 * @param words its name, short name, identifier or suffix, such as 上海证券交易所, 深交所, NASDAQ or XSHG; {@code null} for none
	 * @return the exchange; empty if no exchange is called so
	 */
	public static Optional<Exchange> exchange(String words) {
		return words == null ? Optional.empty() : WellKnown.exchange(words);
	}

	/**
	 * The exchanges a word may mean that stands with a code, such as {@code SS}, {@code CH} or {@code US}.
	 *
	 * @param word the word; case does not matter
	 * @return the exchanges; none for other words
	 */
	public static Set<Exchange> exchangesOf(String word) {
		return Spelling.exchanges(word);
	}

	/**
	 * Whether a printed ticker can only mean something else than a ticker.
	 *
	 * @param printed the ticker as a source prints it, in any style; {@code null} for none
	 * @param ticker the ticker; of any exchange where that is unspecified
	 * @return true if the print can be read and no reading of it is this ticker
	 */
	public static boolean contradicts(String printed, Ticker ticker) {
		boolean anywhere = ticker.exchange() == Exchange.UNSPECIFIED;
		Reading reading = read(printed, ticker.exchange());
		String meant = Codes.on(ticker.exchange(), ticker.code()).orElse(ticker).code();
		return switch (reading.reason()) {
		case BLANK, NO_TICKER, UNKNOWN_EXCHANGE -> false;
		case NO_SUCH_CODE -> reading.text().chars().anyMatch(Character::isDigit);
		default -> reading.candidates().stream()
				.noneMatch(candidate -> (anywhere || candidate.exchange() == ticker.exchange()) && candidate.code().equals(meant));
		};
	}

	/**
	 * What a ticker stands for, by the range of its code.
	 *
	 * @param ticker a ticker
	 * @return its kind; {@link Kind#NOT_A_TICKER} if its exchange has no such code
	 */
	public static Kind kind(Ticker ticker) {
		return CodeRange.of(ticker.exchange(), ticker.code()).map(CodeRange::kind).orElse(Kind.NOT_A_TICKER);
	}

	/**
	 * The market a share is traded on.
	 *
	 * @param ticker a ticker
	 * @return its market; empty for what is no share
	 */
	public static Optional<Market> market(Ticker ticker) {
		return CodeRange.of(ticker.exchange(), ticker.code()).map(CodeRange::market);
	}

	/**
	 * The currency it is traded in.
	 *
	 * @param ticker a ticker
	 * @return ISO 4217 code; empty if the code does not tell
	 */
	public static Optional<String> currency(Ticker ticker) {
		return CodeRange.of(ticker.exchange(), ticker.code()).map(CodeRange::currency);
	}
}
