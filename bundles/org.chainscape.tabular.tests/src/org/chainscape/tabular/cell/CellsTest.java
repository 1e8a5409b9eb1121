package org.chainscape.tabular.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.tabular.sheet.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells say. */
class CellsTest {

	private static Cell number(String number, String format) {
		return new Cell(Cell.Kind.NUMBER, number, new BigDecimal(number), null, NumberFormat.of(format));
	}

	private static Cell date(LocalDate date, String format) {
		return new Cell(Cell.Kind.DATE, date.toString(), BigDecimal.ONE, date, NumberFormat.of(format));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0.5107;0.00%;51.07%", "1234.5;0.0\"亿元\";1234.5 亿元", "0.5;General;0.5",
		"12345000;#,##0.0,\"千\";12345 千", "12;[$$-409]#,##0;12 美元", "12;\"¥\"#,##0.00;12 元", "-3;0\"nm\";-3 nm" })
	void formatsBelongToNumbers(String number, String format, String expected) {
		assertEquals(expected, Cells.number(number(number, format)).value().map(PrintedValue::text).orElse(""));
	}

	@ParameterizedTest
	@CsvSource({ "未披露,UNDISCLOSED", "不详,UNDISCLOSED", "无,NONE", "不适用,NONE", "-,BLANK", "——,BLANK", "NA,BLANK", "n/a,BLANK", "#N/A,BLANK",
		"待核实,TO_VERIFY", "Ｎ／Ａ,BLANK", "' ',BLANK" })
	void wordsInPlaceOfAValueAreStates(String text, DisclosureState state) {
		Cell cell = Cell.of(text);
		assertEquals(state, Cells.number(cell).state());
		assertEquals(state, Cells.period(cell).state());
		assertTrue(Cells.number(cell).isWithout());
	}

	@Test
	void errorsAreReasonsButForTheOneThatMeansNotAvailable() {
		Cell reference = new Cell(Cell.Kind.ERROR, "#REF!", null, null);
		for (Reading<?> reading : List.of(Cells.number(reference), Cells.text(reference), Cells.period(reference), Cells.truth(reference),
			Cells.share(reference, ShareScale.FRACTION), Cells.ticker(reference, Exchange.UNSPECIFIED), Cells.exchange(reference),
			Cells.choice(reference, ChainPackage.Literals.LISTING_STATUS))) {
			assertEquals(CellProblem.Kind.FORMULA_ERROR, reading.problems().get(0).kind());
			assertTrue(reading.isRefused());
		}
		assertEquals(DisclosureState.BLANK, Cells.number(new Cell(Cell.Kind.ERROR, "#N/A", null, null)).state());
		assertEquals(CellProblem.Kind.NOT_CALCULATED, Cells.number(new Cell(Cell.Kind.ERROR, "=A1", null, null)).problems().get(0).kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", value = { "0.510725;FRACTION;51.0725", "51.07%;FRACTION;51.07", "51.07;PERCENT;51.07",
		"约30%;FRACTION;30", "5‰;PERCENT;0.5", "50bp;PERCENT;0.5", "1;FRACTION;100", "0;PERCENT;0", "3-5%;FRACTION;3", "１２％;PERCENT;12" })
	void sharesAreInPercent(String text, ShareScale scale, String percent) {
		Reading<PrintedValue> share = Cells.share(Cell.of(text), scale);
		assertEquals(0, new BigDecimal(percent).compareTo(share.value().orElseThrow().value()));
		assertEquals("%", share.value().get().unit().toString());
		assertEquals(List.of(), share.problems());
	}

	@ParameterizedTest
	@CsvSource({ "-0.1,FRACTION", "1.02,FRACTION", "101%,FRACTION", "-3,PERCENT", "98-102%,PERCENT", "1万,PERCENT" })
	void impossibleSharesKeepTheirValueAndAreDoubted(String text, ShareScale scale) {
		Reading<PrintedValue> share = Cells.share(Cell.of(text), scale);
		assertTrue(share.value().isPresent());
		assertEquals(CellProblem.Kind.IMPOSSIBLE_SHARE, share.problems().get(0).kind());
	}

	@Test
	void moneyIsNoShare() {
		assertEquals(CellProblem.Kind.NOT_A_SHARE, Cells.share(Cell.of("3亿元"), ShareScale.FRACTION).problems().get(0).kind());
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-14,2023-02-14", "2023/2/4,2023-02-04", "2023.2.14,2023-02-14", "2023年2月14日,2023-02-14", "2023年2月,2023-02",
		"2023-02,2023-02", "2023/2,2023-02", "2023.02,2023-02", "2023,2023", "2023年,2023", "2023年度,2023", "20230214,2023-02-14",
		"202302,2023-02", "44971,2023-02-14", "2023-02-14 09:30:00,2023-02-14", "2023-02-14T00:00:00Z,2023-02-14", "14/02/2023,2023-02-14",
		"02/14/2023,2023-02-14", "05/05/2023,2023-05-05", "14 Feb 2023,2023-02-14", "'Feb 14, 2023',2023-02-14", "Feb-23,2023-02",
		"２０２３年２月,2023-02", "2000-02-29,2000-02-29" })
	void datesAreAsPreciseAsTheyAreWritten(String text, String date) {
		assertEquals(PartialDate.parse(date), Cells.date(Cell.of(text)).value().orElse(null));
	}

	@Test
	void datesOfWorkbooksAreAsPreciseAsTheyAreShown() {
		LocalDate day = LocalDate.of(2023, 2, 1);
		assertEquals("2023-02-01", Cells.date(date(day, "yyyy-mm-dd")).value().orElseThrow().toString());
		assertEquals("2023-02", Cells.date(date(day, "yyyy\"年\"m\"月\"")).value().orElseThrow().toString());
		assertEquals("2023", Cells.date(date(day, "yyyy")).value().orElseThrow().toString());
		assertEquals("2023-02-14", Cells.date(number("44971", "General")).value().orElseThrow().toString());
		assertEquals("2023", Cells.date(number("2023", "0")).value().orElseThrow().toString());
		assertTrue(Cells.date(number("2023.1", "General")).isRefused());
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-30,NO_SUCH_DATE", "2023-13,NO_SUCH_DATE", "2023-00-10,NO_SUCH_DATE", "03/04/2023,AMBIGUOUS_DATE",
		"23/3/14,AMBIGUOUS_DATE", "2023.1,AMBIGUOUS_DATE", "202x,NOT_A_DATE", "昨天,NOT_A_DATE", "123,NOT_A_DATE", "2023Q1,PERIOD_NOT_DATE",
		"2023H3,NO_SUCH_DATE" })
	void whatIsNoDateSaysWhy(String text, CellProblem.Kind kind) {
		assertEquals(kind, Cells.date(Cell.of(text)).problems().get(0).kind());
	}

	@ParameterizedTest
	@CsvSource({ "2023Q1,2023-01,2023-03", "2023年第一季度,2023-01,2023-03", "2023年4季度,2023-10,2023-12", "1Q23,2023-01,2023-03",
		"Q3 2023,2023-07,2023-09", "2023H1,2023-01,2023-06", "2023年下半年,2023-07,2023-12", "2H2023,2023-07,2023-12",
		"2023年前三季度,2023-01,2023-09", "2023Q1-Q3,2023-01,2023-09", "2023年1-6月,2023-01,2023-06", "2021-2023,2021,2023",
		"2021年至2023年,2021,2023", "2023年三季报,2023-01,2023-09", "2023年半年报,2023-01,2023-06" })
	void periodsHaveTwoEnds(String text, String start, String end) {
		Period period = Cells.period(Cell.of(text)).value().orElseThrow();
		assertEquals(start + " " + end, period.start() + " " + period.end());
	}

	@ParameterizedTest
	@CsvSource({ "2024E,2024,ESTIMATE", "2022A,2022,ACTUAL", "24E,2024,ESTIMATE", "FY2023,2023,UNSPECIFIED", "2023,2023,UNSPECIFIED" })
	void yearsMaySayWhetherTheyHaveHappened(String text, String year, Actuality actuality) {
		Period period = Cells.period(Cell.of(text)).value().orElseThrow();
		assertEquals(year, period.start().toString());
		assertEquals(actuality, period.actuality());
	}

	@Test
	void yesAndNo() {
		for (String yes : List.of("是", "Y", "yes", "TRUE", "1", "√", "有")) {
			assertEquals(Boolean.TRUE, Cells.truth(Cell.of(yes)).value().orElse(null), yes);
		}
		for (String no : List.of("否", "N", "no", "FALSE", "0", "×", "无")) {
			assertEquals(Boolean.FALSE, Cells.truth(Cell.of(no)).value().orElse(null), no);
		}
		assertTrue(Cells.truth(Cell.of("-")).isWithout());
		assertEquals(CellProblem.Kind.NOT_A_BOOLEAN, Cells.truth(Cell.of("也许")).problems().get(0).kind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "已上市", "Listed", "listed", " 已上市 ", "LISTED" })
	void choicesAreKnownByLabelAndName(String text) {
		assertEquals(ListingStatus.LISTED, Cells.choice(Cell.of(text), ChainPackage.Literals.LISTING_STATUS).value().orElseThrow());
	}

	@Test
	void choicesKnowTheWordsAroundBracketsAndSayWhatIsPossible() {
		assertEquals(Actuality.ESTIMATE, Cells.choice(Cell.of("E"), ChainPackage.Literals.ACTUALITY).value().orElseThrow());
		assertEquals(Actuality.ESTIMATE, Cells.choice(Cell.of("预测"), ChainPackage.Literals.ACTUALITY).value().orElseThrow());
		CellProblem problem = Cells.choice(Cell.of("maybe"), ChainPackage.Literals.ACTUALITY).problems().get(0);
		assertEquals("“maybe”不在可选值之内：未指明, 实际（A）, 预测（E）。", problem.text(Language.ZH));
	}

	@Test
	void tickersAndExchanges() {
		assertEquals("600519.SH", Cells.ticker(Cell.of("sh600519"), Exchange.UNSPECIFIED).value().orElseThrow().house());
		assertEquals("000001.SZ", Cells.ticker(number("1", "General"), Exchange.SZ).value().orElseThrow().house());
		CellProblem problem = Cells.ticker(Cell.of("贵州茅台"), Exchange.UNSPECIFIED).problems().get(0);
		assertEquals(CellProblem.Kind.NOT_A_TICKER, problem.kind());
		assertTrue(problem.text(Language.ZH).contains("贵州茅台"));
		assertEquals(Exchange.SZ, Cells.exchange(Cell.of("深交所")).value().orElseThrow());
		assertEquals(CellProblem.Kind.NOT_AN_EXCHANGE, Cells.exchange(Cell.of("火星交易所")).problems().get(0).kind());
	}

	@Test
	void textsKeepTheirWordsAndDoubtLongDigits() {
		assertEquals("无", Cells.text(Cell.of(" 无 ")).value().orElseThrow());
		assertEquals(CellProblem.Kind.ROUNDED_DIGITS, Cells.text(number("1234567890123450", "0")).problems().get(0).kind());
		assertTrue(Cells.text(Cell.of("  ")).isWithout());
	}

	@ParameterizedTest
	@EnumSource(CellProblem.Kind.class)
	void everyProblemHasASentenceInBothLanguages(CellProblem.Kind kind) {
		CellProblem problem = new CellProblem(kind, List.of("abc", "x", "y"));
		for (Language language : Language.values()) {
			assertTrue(problem.text(language).contains(kind == CellProblem.Kind.NOT_A_TICKER ? "" : "abc"), kind + ": " + problem.text(language));
		}
	}

	@Test
	void longTextsAreShortenedInSentences() {
		String text = Cells.number(Cell.of("很长".repeat(500))).problems().get(0).text(Language.ZH);
		assertTrue(text.length() < 150, text);
	}
}
