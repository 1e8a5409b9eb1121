package org.chainscape.calculation.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Test;

class ValuationsTest {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private final Company company = CHAIN.createCompany();
	private final Security security = CHAIN.createSecurity();

	ValuationsTest() {
		company.setName("某公司");
		security.setExchange(Exchange.SH);
		security.setCode("600519");
		company.getSecurities().add(security);
	}

	@Test
	void everythingIsDerivedFromWhatIsStatedWithItsWorkings() {
		price("30.00", "元/股", "2023-02-27");
		earnings("1.50", "元/股", 2022);
		shares("2.5", Magnitude.HUNDRED_MILLION, "股", "2022-12-31");
		revenue("15", Magnitude.HUNDRED_MILLION, "元", 2022);
		observe(company, "每股净资产", "10", "元/股");
		Valuations valuations = valuations();
		assertNumber("7500000000", valuations.marketCap());
		assertEquals("元", valuations.marketCap().unit().toString());
		assertNumber("20", valuations.pe(2022));
		assertNumber("5", valuations.ps(2022));
		assertNumber("3", valuations.pb());
		assertEquals("市值 = 收盘价 30元/股（2023-02-27） × 总股本 2.5亿股（2022-12-31） = 75亿元", valuations.marketCap().workings(Language.ZH));
		assertEquals("Market cap = price 30 元/股 (2023-02-27) × shares outstanding 250 m 股 (2022-12-31) = 7.5 bn 元",
				valuations.marketCap().workings(Language.EN));
		assertEquals("PE 2022 = 收盘价 30元/股（2023-02-27） ÷ 每股收益 1.5元/股（2022） = 20.0", valuations.pe(2022).workings(Language.ZH));
		assertEquals("PS 2022 = 收盘价 30元/股（2023-02-27） × 总股本 2.5亿股（2022-12-31） ÷ 营业收入 15亿元（2022） = 5.0",
				valuations.ps(2022).workings(Language.ZH));
		assertEquals(PartialDate.parse("2023-02-27"), valuations.ps(2022).asOf());
		assertEquals(3, valuations.ps(2022).citations().size(), "price, shares and revenue each with their source");
		assertEquals(List.of(2022), List.copyOf(valuations.statements().years()));
	}

	@Test
	void lossesAreADashWithAReason() {
		price("10", "元/股", "2023-02-27");
		earnings("-0.40", "元/股", 2022);
		earnings("0", "元/股", 2023);
		Valuation loss = valuations().pe(2022);
		assertEquals("–", loss.ratio());
		assertEquals(Reason.NOT_POSITIVE, loss.reason());
		assertEquals(Reason.NOT_POSITIVE, valuations().pe(2023).reason());
		assertEquals("某公司（600519.SH）的 PE 2022 没有意义：除数不为正（收盘价 10元/股（2023-02-27），每股收益 -0.4元/股（2022））。", loss.workings(Language.ZH));
		assertEquals("PE 2022 of 某公司 (600519.SH) says nothing: what is divided by is not positive "
				+ "(price 10 元/股 (2023-02-27), earnings per share -0.4 元/股 (2022)).", loss.workings(Language.EN));
	}

	@Test
	void whatIsMissingIsSaid() {
		assertRefused(Reason.NO_PRICE, valuations().pe(2022), "某公司（600519.SH）的 PE 2022 算不出来：缺少收盘价。");
		assertRefused(Reason.NO_PRICE, valuations().marketCap(), "某公司（600519.SH）的 市值 算不出来：缺少收盘价。");
		price("10", "元/股", "2023-02-27");
		assertRefused(Reason.NO_EARNINGS, valuations().pe(2022), "某公司（600519.SH）的 PE 2022 算不出来：缺少 2022 年的每股收益。");
		assertRefused(Reason.NO_SHARES, valuations().marketCap(), "某公司（600519.SH）的 市值 算不出来：缺少总股本。");
		assertRefused(Reason.NO_BOOK_VALUE, valuations().pb(), "某公司（600519.SH）的 PB 算不出来：缺少净资产。");
		shares("100", Magnitude.TEN_THOUSAND, "股", null);
		assertRefused(Reason.NO_REVENUE, valuations().ps(2022), "某公司（600519.SH）的 PS 2022 算不出来：缺少 2022 年的营业收入。");
	}

	@Test
	void differentCurrenciesAreNotMixed() {
		security.setExchange(Exchange.HK);
		security.setCode("00700");
		price("300", "港元/股", "2023-02-27");
		earnings("15", "元/股", 2022);
		assertRefused(Reason.CURRENCY, valuations().pe(2022),
				"某公司（00700.HK）的 PE 2022 算不出来：两个数的币种不同（收盘价 300港元/股（2023-02-27），每股收益 15元/股（2022）），文件中没有汇率。");
		earnings("20", "HKD", 2023);
		assertNumber("15", valuations().pe(2023));
		earnings("10", "", 2024);
		assertNumber("30", valuations().pe(2024));
	}

	@Test
	void numbersOfAnotherSortAndRangesAreRefused() {
		price("10", "元/股", "2023-02-27");
		shares("100", Magnitude.TEN_THOUSAND, "台", null);
		assertEquals(Reason.UNIT, valuations().marketCap().reason());
		earnings("1", "元/台", 2022);
		assertEquals(Reason.UNIT, valuations().pe(2022).reason());
		Estimate range = earnings("1", "元/股", 2023);
		range.setUpperValue(new BigDecimal("1.2"));
		assertEquals(Reason.RANGE, valuations().pe(2023).reason());
	}

	@Test
	void ofSeveralStatementsTheNewestCounts() {
		price("10", "元/股", "2023-01-31");
		price("12", "元/股", "2023-02-27");
		shares("100", Magnitude.ONE, "股", "2022-12-31");
		shares("200", Magnitude.ONE, "股", "2023-12-31");
		assertNumber("1200", valuations().marketCap());
		Estimate older = earnings("1", "元/股", 2023);
		Estimate newer = earnings("2", "元/股", 2023);
		published(older, "2022-01-01");
		published(newer, "2023-01-01");
		assertNumber("6", valuations().pe(2023));
		assertTrue(valuations().statements().rivals());
		assertNumber("12", Valuations.of(security, element -> element != newer).pe(2023));
		assertFalse(Valuations.of(security, element -> element != newer).statements().rivals());
	}

	@Test
	void aPrintedMarketValueStandsInForOneThatCannotBeDerived() {
		price("10", "元/股", "2023-02-27");
		revenue("2", Magnitude.HUNDRED_MILLION, "元", 2022);
		observe(company, "总市值", "10", "元").setMagnitude(Magnitude.HUNDRED_MILLION);
		assertNumber("5", valuations().ps(2022));
		assertEquals(Reason.NO_SHARES, valuations().marketCap().reason(), "but it is never taken for derived");
	}

	@Test
	void partsOfAYearAndOtherWaysOfCountingAreNoYear() {
		price("10", "元/股", "2023-02-27");
		Estimate nineMonths = earnings("1", "元/股", 2022);
		nineMonths.setPeriodStart(PartialDate.parse("2022-01"));
		nineMonths.setPeriodEnd(PartialDate.parse("2022-09"));
		assertEquals(Reason.NO_EARNINGS, valuations().pe(2022).reason());
		nineMonths.setPeriodEnd(PartialDate.parse("2022-12"));
		assertNumber("10", valuations().pe(2022));
		shares("100", Magnitude.ONE, "股", null);
		revenue("10", Magnitude.ONE, "元", 2022).setBasis("国内");
		assertEquals(Reason.NO_REVENUE, valuations().ps(2022).reason());
	}

	private Valuations valuations() {
		return Valuations.of(security, element -> true);
	}

	private static void assertNumber(String expected, Valuation valuation) {
		assertNull(valuation.reason(), () -> valuation.workings(Language.ZH));
		assertEquals(0, new BigDecimal(expected).compareTo(valuation.value()), () -> valuation.workings(Language.ZH));
	}

	private static void assertRefused(Reason reason, Valuation valuation, String sentence) {
		assertEquals(reason, valuation.reason());
		assertTrue(valuation.number().isEmpty());
		assertEquals(sentence, valuation.workings(Language.ZH));
	}

	private void price(String value, String unit, String day) {
		Quote quote = CHAIN.createQuote();
		stated(quote, value, unit);
		quote.setAsOf(PartialDate.parse(day));
		security.getQuotes().add(quote);
	}

	private Estimate earnings(String value, String unit, int year) {
		Estimate estimate = CHAIN.createEstimate();
		inYear(stated(estimate, value, unit), year);
		security.getEstimates().add(estimate);
		return estimate;
	}

	private void shares(String value, Magnitude magnitude, String unit, String day) {
		Observation shares = observe(company, "总股本", value, unit);
		shares.setMagnitude(magnitude);
		shares.setAsOf(day == null ? null : PartialDate.parse(day));
	}

	private Observation revenue(String value, Magnitude magnitude, String unit, int year) {
		Observation revenue = observe(company, "营业收入", value, unit);
		revenue.setMagnitude(magnitude);
		inYear(revenue, year);
		return revenue;
	}

	private static Observation observe(Company subject, String name, String value, String unit) {
		Property property = CHAIN.createProperty();
		property.setName(name);
		Observation observation = stated(CHAIN.createObservation(), value, unit);
		observation.setProperty(property);
		subject.getObservations().add(observation);
		return observation;
	}

	private static Observation stated(Observation observation, String value, String unit) {
		observation.setValue(new BigDecimal(value));
		observation.setUnit(unit);
		published(observation, "2023-02-28");
		return observation;
	}

	private static void published(Observation observation, String day) {
		Report report = CHAIN.createReport();
		report.setDate(PartialDate.parse(day));
		Citation citation = CHAIN.createCitation();
		citation.setSource(report);
		observation.getCitations().clear();
		observation.getCitations().add(citation);
	}

	private static void inYear(Observation observation, int year) {
		observation.setPeriodStart(PartialDate.parse(String.valueOf(year)));
		observation.setPeriodEnd(PartialDate.parse(String.valueOf(year)));
	}
}
