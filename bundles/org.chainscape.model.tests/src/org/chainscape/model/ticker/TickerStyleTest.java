package org.chainscape.model.ticker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.ticker.Reading.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ticker of the table, in every style, both ways. */
class TickerStyleTest {

	static Stream<Arguments> pairs() {
		List<String[]> rows = Table.rows("styles.csv", ",");
		String[] head = rows.get(0);
		return rows.stream().skip(1).flatMap(row -> Stream.iterate(1, column -> column < head.length, column -> column + 1)
				.map(column -> Arguments.of(ticker(row[0]), TickerStyle.valueOf(head[column]), row[column])));
	}

	static Ticker ticker(String house) {
		int dot = house.lastIndexOf('.');
		return new Ticker(Exchange.get(house.substring(dot + 1)), house.substring(0, dot));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void isWritten(Ticker ticker, TickerStyle style, String text) {
		assertEquals(text, style.write(ticker));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void isReadBack(Ticker ticker, TickerStyle style, String text) {
		assertEquals(List.of(ticker), Tickers.read(text, ticker.exchange()).candidates(), "where the exchange is known");
		boolean looksLikeNumber = style == TickerStyle.EASTMONEY && text.matches("\\d+[.]\\d+");
		Reading reading = Tickers.read(text);
		if (looksLikeNumber) {
			assertEquals(Kind.NOT_A_TICKER, reading.kind());
		} else {
			assertTrue(reading.candidates().contains(ticker) || style == TickerStyle.BARE && ticker.exchange() == Exchange.KS, reading::toString);
			if (style != TickerStyle.BARE) {
				assertEquals(ticker, reading.ticker().orElse(null), reading::toString);
			}
		}
	}

	@Test
	void theTableIsLargeAndKnowsEveryStyleAndExchange() {
		assertTrue(pairs().count() > 700);
		assertEquals(List.of(TickerStyle.values()), pairs().map(pair -> (TickerStyle) pair.get()[1]).distinct().toList());
		assertEquals(Exchange.VALUES.size() - 1, pairs().map(pair -> ((Ticker) pair.get()[0]).exchange()).distinct().count());
	}

	@Test
	void whatAStyleCannotWriteIsInHouseStyle() {
		Ticker index = new Ticker(Exchange.SH, "000001");
		assertEquals(false, TickerStyle.BLOOMBERG.can(index));
		assertEquals("000001.SH", TickerStyle.BLOOMBERG.write(index));
		assertEquals("931071.CSI", TickerStyle.YAHOO.write(new Ticker(Exchange.UNSPECIFIED, "931071.CSI")));
	}
}
