package org.chainscape.model.ticker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Reading.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TickersTest {

	static Stream<Arguments> readings() {
		return Table.rows("readings.csv", ";").stream().skip(1).map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
	}

	@ParameterizedTest
	@MethodSource("readings")
	void readsWhatIsWritten(String text, String hint, String kind, String candidates) {
		Reading reading = Tickers.read(text, hint.isEmpty() ? null : Exchange.get(hint));
		assertEquals(kind + ' ' + candidates,
				reading.kind() + " " + reading.candidates().stream().map(Ticker::house).collect(Collectors.joining(" ")));
		assertEquals(reading.reason() == Reason.NONE, reading.ticker().isPresent());
		assertEquals(reading.ticker().isPresent(), reading.problem(Language.ZH).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "上海证券交易所, SH", "上交所, SH", "科创板, SH", "SSE, SH", "XSHG, SH", "深圳证券交易所, SZ", "深 交 所, SZ", "创业板, SZ", "北交所, BJ",
			"北京证券交易所, BJ", "联交所, HK", "香港联合交易所, HK", "Hong Kong, HK", "NASDAQ, O", "nasdaq, O", "ＮＡＳＤＡＱ, O", "纽交所, N",
			"New York Stock Exchange, N", "臺灣證券交易所, TW", "東京証券取引所, T", "Korea Exchange, KS", "SH, SH", ".SZ, SZ", "2010-02-11, ", "火星交易所, ",
			"'', " })
	void exchangesAreKnownByTheirNames(String words, String expected) {
		assertEquals(Optional.ofNullable(expected).map(Exchange::get), Tickers.exchange(words));
	}

	@ParameterizedTest
	@CsvSource({ "600519.SH, SH_MAIN, CNY", "688256.SH, STAR, CNY", "689009.SH, STAR_CDR, CNY", "900901.SH, SH_B, USD",
			"000001.SZ, SZ_MAIN, CNY", "002230.SZ, SZ_MAIN, CNY",
			"300308.SZ, CHINEXT, CNY", "301236.SZ, CHINEXT, CNY", "200002.SZ, SZ_B, HKD", "835185.BJ, BSE, CNY",
			"920185.BJ, BSE, CNY", "00700.HK, HK_MAIN, HKD", "08083.HK, HK_GEM, HKD", "80700.HK, HK_COUNTER, ", "AAPL.O, NASDAQ, USD",
			"BRK.B.N, NYSE, USD", "2330.TW, TWSE, TWD", "7203.T, TSE, JPY", "005930.KS, KRX, KRW", "000001.SH, , CNY", "510300.SH, , CNY" })
	void marketAndCurrencyFollowFromTheRange(String house, String market, String currency) {
		Ticker ticker = TickerStyleTest.ticker(house);
		assertEquals(market, Tickers.market(ticker).map(Market::name).orElse(null));
		assertEquals(currency, Tickers.currency(ticker).orElse(null));
	}

	@Test
	void whereOnlyAShareCanBeMeantTheShareIsTold() {
		assertEquals("000858.SZ", Tickers.read("000858").share().orElseThrow().house());
		assertEquals(Optional.empty(), Tickers.read("000001.SH").share());
		assertEquals(Optional.empty(), Tickers.read("700").share(), "two shares");
		assertEquals(Optional.empty(), Tickers.read("600519.SH", Exchange.SZ).share(), "another exchange than the one given");
	}

	@Test
	void whatIsNotToldIsSaidInASentence() {
		assertEquals("“000001”可能是 000001.SZ、000001.SH，请写明交易所。", Tickers.read("000001").problem(Language.ZH));
		assertEquals("“000001” may be 000001.SZ or 000001.SH; name the exchange.", Tickers.read("000001").problem(Language.EN));
		assertEquals("“600519.SZ”写明深圳证券交易所，但这不是该所的代码。", Tickers.read("600519.SZ").problem(Language.ZH));
		assertEquals("“600519.SH”说的是 600519.SH，与给定的深圳证券交易所不符。", Tickers.read("600519.SH", Exchange.SZ).problem(Language.ZH));
		assertEquals("没有填写代码。", Tickers.read(null).problem(Language.ZH));
		assertEquals(Reason.UNKNOWN_EXCHANGE, Tickers.read("VOD.L").reason());
	}

	@ParameterizedTest
	@CsvSource({ "688257.SH, SH, 688256, true", "688256.SH, SH, 688256, false", "0700.hk, HK, 00700, false", "700, HK, 00700, false",
			"688256.SZ, SH, 688256, true", "688257, UNSPECIFIED, 688256, true", "688256.SS, UNSPECIFIED, 688256, false", "寒武纪, SH, 688256, false",
			"'', SH, 688256, false", "AMD.O, O, NVDA, true", "AMD US, O, AMD, false", "BRK/B US, N, BRK.B, false", "000001.SH, SZ, 000001, true" })
	void aPrintThatMeansSomethingElseContradicts(String printed, Exchange exchange, String code, boolean contradicts) {
		assertEquals(contradicts, Tickers.contradicts(printed, new Ticker(exchange, code)));
	}

	@Test
	void securitiesOfTheModelAreWrittenAsTheyAreEntered() {
		Security security = ChainFactory.eINSTANCE.createSecurity();
		assertEquals("", Ticker.text(security));
		security.setCode(" 600519 ");
		assertEquals("600519", Ticker.text(security));
		security.setExchange(Exchange.SH);
		assertEquals("600519.SH", Ticker.text(security));
	}

	@Test
	void marketsHaveNamesAndKinds() {
		assertEquals("科创板", Market.STAR.label(Language.ZH));
		assertEquals("STAR Market", Market.STAR.label(Language.EN));
		assertTrue(Market.BSE.isA() && Market.STAR.isA() && !Market.SZ_B.isA() && !Market.HK_MAIN.isA());
		assertTrue(Market.SH_B.isB());
		assertFalse(Market.SH_MAIN.isB());
	}
}
