package org.chainscape.model.ticker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Reading.Kind;
import org.chainscape.model.ticker.Reading.Reason;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody types is read without a fault, and every ticker comes back from every style. */
class TickerProperties {

	@Property
	void garbageIsReadWithoutAFault(@ForAll String text, @ForAll("exchanges") Exchange hint) {
		check(Tickers.read(text));
		check(Tickers.read(text, hint));
		Tickers.exchange(text);
		Tickers.contradicts(text, new Ticker(hint, "600519"));
	}

	@Property
	void whatLooksLikeATickerIsReadWithoutAFault(@ForAll("nearly") String text, @ForAll("exchanges") Exchange hint) {
		check(Tickers.read(text));
		check(Tickers.read(text, hint));
	}

	@Property
	void everyTickerComesBackFromEveryStyle(@ForAll("tickers") Ticker ticker, @ForAll TickerStyle style) {
		String text = style.write(ticker);
		assertEquals(List.of(ticker), Tickers.read(text, ticker.exchange()).candidates(), text);
		assertEquals(ticker, Tickers.read(ticker.house()).ticker().orElseThrow());
	}

	@Property
	void readingTheHouseStyleAgainChangesNothing(@ForAll("nearly") String text) {
		Tickers.read(text).candidates()
				.forEach(candidate -> assertEquals(List.of(candidate), Tickers.read(candidate.house()).candidates(), text));
	}

	@Property
	void caseWidthAndBlanksDoNotMatter(@ForAll("tickers") Ticker ticker) {
		StringBuilder wide = new StringBuilder(" ");
		ticker.house().toLowerCase(java.util.Locale.ROOT).chars().forEach(each -> wide.append((char) (each + 0xFEE0)));
		assertEquals(ticker, Tickers.read(wide.append('\u3000').toString()).ticker().orElseThrow());
	}

	private static void check(Reading reading) {
		boolean told = reading.reason() == Reason.NONE;
		assertEquals(told, reading.ticker().isPresent());
		assertEquals(told, reading.kind() != Kind.AMBIGUOUS && reading.kind() != Kind.NOT_A_TICKER);
		assertEquals(reading.kind() == Kind.NOT_A_TICKER, reading.candidates().isEmpty());
		assertEquals(reading.candidates().stream().distinct().toList(), reading.candidates());
		for (Language language : Language.values()) {
			assertEquals(told, reading.problem(language).isEmpty());
			assertFalse(!reading.text().contains("{") && reading.problem(language).contains("{"), reading.problem(language));
		}
		reading.candidates().forEach(candidate -> assertTrue(Tickers.kind(candidate) != Kind.NOT_A_TICKER));
	}

	@Provide
	Arbitrary<Exchange> exchanges() {
		return Arbitraries.of(Exchange.VALUES);
	}

	/** Codes of the ranges, so that the property does not only try what fits nowhere. */
	@Provide
	Arbitrary<Ticker> tickers() {
		return Arbitraries.oneOf(digits("SH", 3, "600", "601", "603", "605", "688", "689", "900"),
				digits("SZ", 3, "000", "001", "002", "300", "301", "200"),
				digits("BJ", 4, "43", "83", "87", "88"), digits("BJ", 3, "920"), digits("HK", 3, "01", "06", "08", "80"), digits("TW", 3, "2", "3"),
				digits("T", 3, "6", "7"), digits("KS", 3, "005", "035"), letters(Exchange.O, 5), letters(Exchange.N, 4), classes());
	}

	private static Arbitrary<Ticker> digits(String exchange, int digits, String... starts) {
		return Combinators.combine(Arbitraries.of(starts), Arbitraries.strings().numeric().ofLength(digits))
				.as((start, rest) -> new Ticker(Exchange.get(exchange), start + rest));
	}

	private static Arbitrary<Ticker> letters(Exchange exchange, int longest) {
		return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(longest).map(code -> new Ticker(exchange, code))
				.filter(ticker -> Tickers.kind(ticker) == Kind.SECURITY);
	}

	/** Before a dash the word of a market is that market, not a company: US-A is A in the United States. */
	private static Arbitrary<Ticker> classes() {
		return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(4)
				.filter(name -> !"US".equals(name) && Tickers.exchange(name).isEmpty())
				.flatMap(name -> Arbitraries.of("A", "B").map(letter -> new Ticker(Exchange.N, name + '.' + letter)));
	}

	@Provide
	Arbitrary<String> nearly() {
		return Arbitraries.of("SH", "sz", "HK", "US", "gb_", "NASDAQ", ".", ":", " ", "-", "_", "/", "$", "^", "'",
				"=\"", "\"", "600519", "000001", "700",
				"1", "0", "A", "BRK", "b", "Equity", "Index",
				"CH", "N", "O", "T", "KS", "茅台", "（", "）", "\u200b", "\ud83d", "116.", "00700", "AAPL", "CSI")
				.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
	}
}
