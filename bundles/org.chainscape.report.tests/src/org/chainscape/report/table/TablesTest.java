package org.chainscape.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportSample;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Level;
import org.chainscape.report.ReportTable.Row;
import org.chainscape.scene.Edition.Reserved;
import org.junit.jupiter.api.Test;

/** Tables of small chains: what stands in which cell, for whom, and with which source line. */
class TablesTest {

	private final ReportSample sample = new ReportSample();
	private final Segment chips = sample.segment(sample.stage, "芯片");

	private static ReportTable table(String name, ReportBasis basis) {
		return Tables.make(name, basis).orElseThrow();
	}

	private ReportTable table(String name) {
		return table(name, sample.basis());
	}

	private static List<String> texts(Row row) {
		return row.cells().stream().map(Cell::text).toList();
	}

	private static List<List<String>> body(ReportTable table) {
		return table.rows().stream().filter(row -> row.level() == Level.BODY).map(TablesTest::texts).toList();
	}

	private static Cell cell(ReportTable table, int row, int column) {
		return table.rows().stream().filter(one -> one.level() == Level.BODY).toList().get(row).cells().get(column);
	}

	@Test
	void everyNameMakesATableOfItsNameAndNoOther() {
		for (String name : Tables.names()) {
			assertEquals(name, table(name).name());
		}
		assertTrue(Tables.make("nothing", sample.basis()).isEmpty());
		assertEquals("companies", Tables.names().get(0));
		assertEquals(13, Tables.names().size());
	}

	@Test
	void anEmptyChainHasEmptyTablesWithoutSourceLines() {
		for (String name : Tables.names()) {
			ReportTable table = table(name, new ReportSample().basis());
			if (!name.equals("findings")) {
				assertTrue(table.isEmpty(), name);
				assertEquals("", table.sources(), name);
			}
		}
	}

	@Test
	void companiesStandOnceInASegmentTheListedFirst() {
		Company unlisted = sample.company("未上公司", null);
		unlisted.setListing(ListingStatus.UNLISTED);
		Company listed = sample.company("上市公司", "688041");
		sample.takesPart(unlisted, chips, ParticipationRole.LEADER, sample.first);
		sample.takesPart(listed, chips, ParticipationRole.RECOMMENDED, sample.first);
		sample.takesPart(listed, chips, ParticipationRole.RECOMMENDED, sample.second);
		ReportTable table = table("companies");
		assertEquals(List.of("三段：上游", "", "", "", "", ""), texts(table.rows().get(0)));
		assertEquals(Level.GROUP, table.rows().get(0).level());
		assertEquals(List.of(List.of("芯片", "上市公司", "688041.SH", "建议关注", "甲证券、乙证券", "[1][2]"),
				List.of("", "未上公司", "未上市", "龙头", "", "[1]")), body(table));
		assertEquals(listed.getSecurities().get(0).getId(), cell(table, 0, 2).elementId());
		assertTrue(table.sources().startsWith("资料来源：甲证券，乙证券，截至"), table.sources());
	}

	@Test
	void aCutOfOurOwnBringsTheReportsTogether() {
		Company company = sample.company("甲公司", "688041");
		sample.takesPart(company, chips, ParticipationRole.RECOMMENDED, sample.second);
		Perspective own = ReportSample.CHAIN.createPerspective();
		own.setName("全景");
		Stage whole = ReportSample.CHAIN.createStage();
		whole.setName("算力");
		own.getStages().add(whole);
		Segment gathered = sample.segment(whole, "算力芯片");
		sample.chain.getPerspectives().add(0, own);
		var same = ReportSample.CHAIN.createCorrespondence();
		same.setKind(CorrespondenceKind.SAME);
		same.getLeft().add(gathered);
		same.getRight().add(chips);
		sample.chain.getCorrespondences().add(same);
		assertEquals(List.of("算力芯片", "甲公司", "688041.SH", "建议关注", "乙证券", "[2]"), body(table("companies")).get(0));
		assertEquals(2, body(table("companies")).size());
	}

	@Test
	void priceEarningsAreCalculatedAndLossesAreADash() {
		Company earning = sample.company("赚钱", "600519");
		Company losing = sample.company("亏损", "000001");
		Company third = sample.company("第三", "688041");
		sample.valued(earning, "30.00", "1.50", "2.00");
		sample.valued(losing, "10.00", "-0.40", "0.25");
		sample.valued(third, "12.00", "1.00", "1.20");
		var value = sample.observe(earning, sample.property("市值", "元"), "1234.5亿元", "1234.5", sample.second);
		value.setMagnitude(Magnitude.HUNDRED_MILLION);
		ReportTable table = table("comparables");
		assertEquals(List.of("代码", "公司", "收盘价", "市值（亿元）", "EPS 2022A", "EPS 2023E", "PE 2022A", "PE 2023E"),
				table.columns().stream().map(ReportTable.Column::title).toList());
		assertEquals(List.of(List.of("600519.SH", "赚钱", "30.00", "1234.5", "1.50", "2.00", "20.0", "15.0"),
				List.of("000001.SZ", "亏损", "10.00", "–", "-0.40", "0.25", "–", "40.0"),
				List.of("688041.SH", "第三", "12.00", "–", "1.00", "1.20", "12.0", "10.0")), body(table));
		List<Row> totals = table.rows().stream().filter(row -> row.level() == Level.TOTAL).toList();
		assertEquals(List.of("平均", "", "", "", "", "", "–", "21.7"), texts(totals.get(0)));
		assertEquals(List.of("中位数", "", "", "", "", "", "–", "15.0"), texts(totals.get(1)));
		assertEquals(0, new BigDecimal("1234.5").compareTo(cell(table, 0, 3).value()));
		assertEquals(0, new BigDecimal("20").compareTo(cell(table, 0, 6).value()));
		assertNull(cell(table, 1, 6).value());
		assertTrue(table.notes().get(0).contains("2023 年 2 月 27 日"), table.notes().toString());
		assertTrue(table.sources().contains("乙证券"), table.sources());
	}

	@Test
	void marketValueAndPriceToSalesAreDerivedWhereNobodyPrintsThem() {
		Company derived = sample.company("算出", "600519");
		Company printed = sample.company("原文", "000001");
		sample.valued(derived, "30.00", "1.50", "2.00");
		sample.valued(printed, "10.00", "0.40", "0.25");
		sample.observe(derived, sample.property("总股本", "股"), "2.5亿股", "2.5", sample.first).setMagnitude(Magnitude.HUNDRED_MILLION);
		Observation revenue = sample.observe(derived, sample.property("营业收入", "元"), "15亿元", "15", sample.first);
		revenue.setMagnitude(Magnitude.HUNDRED_MILLION);
		sample.inYear(revenue, 2022, Actuality.ACTUAL);
		sample.observe(printed, sample.property("总市值", "元"), "100亿元", "100", sample.second).setMagnitude(Magnitude.HUNDRED_MILLION);
		ReportTable table = table("comparables");
		assertEquals(List.of("代码", "公司", "收盘价", "市值（亿元）", "EPS 2022A", "EPS 2023E", "PE 2022A", "PE 2023E", "PS 2022A"),
				table.columns().stream().map(ReportTable.Column::title).toList());
		assertEquals(List.of(List.of("600519.SH", "算出", "30.00", "75.0", "1.50", "2.00", "20.0", "15.0", "5.0"),
				List.of("000001.SZ", "原文", "10.00", "100", "0.40", "0.25", "25.0", "40.0", "–")), body(table));
		assertTrue(table.notes().toString().contains("以下公司的市值由收盘价乘总股本算出：算出。"), table.notes().toString());
		assertTrue(table.sources().contains("甲证券"), "what is derived is cited: " + table.sources());
	}

	@Test
	void rivalNumbersOfAModelStandSideBySideOnce() {
		var model = sample.model("大模型甲", "2020-05", "1750");
		sample.observe(model, sample.parameters, "1750亿", "1750", sample.second).setMagnitude(Magnitude.HUNDRED_MILLION);
		sample.model("大模型乙", "2021", "10");
		sample.model("大模型丙", "2019", "3");
		ReportTable table = table("models");
		assertEquals("参数量（个）", table.columns().get(4).title());
		assertEquals(List.of("大模型丙", "大模型甲", "大模型乙"), body(table).stream().map(row -> row.get(0)).toList());
		assertEquals("1750 亿", cell(table, 1, 4).text());
		assertEquals(0, new BigDecimal("175000000000").compareTo(cell(table, 1, 4).value()));
		sample.observe(model, sample.parameters, "1746亿", "1746", sample.second).setMagnitude(Magnitude.HUNDRED_MILLION);
		assertEquals("1750 亿 / 1746亿", cell(table("models"), 1, 4).text());
		assertNull(cell(table("models"), 1, 4).value());
	}

	@Test
	void calculationsSayWhatComesOutAndWhetherItHolds() {
		var model = sample.model("大模型", "2020", "1750");
		Observation six = sample.observe(model, sample.property("量", "个"), "6", "6", sample.first);
		Observation two = sample.observe(model, sample.property("份", "个"), "2", "2", sample.first);
		Observation three = sample.observe(model, sample.property("商", "倍"), "3 倍", "3", sample.second);
		Observation four = sample.observe(model, sample.property("误", "倍"), "40 倍", "40", sample.second);
		sample.calculation("对", "a/b", three, six, two);
		sample.calculation("错", "a/b", four, six, two);
		ReportTable table = table("calculations");
		assertEquals(List.of("对", "a = 6 个；b = 2 个", "a/b", "3 倍", "3 倍", "一致", "[1][2]"), body(table).get(0));
		assertTrue(body(table).get(1).get(5).startsWith("不成立（-92.5%"), body(table).get(1).toString());
		assertEquals(0, new BigDecimal("3").compareTo(cell(table, 0, 3).value()));
	}

	@Test
	void reservedStatementsAreLeftOutOrMarkedAndNamedWithoutWhatTheySay() {
		var model = sample.model("大模型", "2020", "1750");
		sample.observe(model, sample.property("秘密", "元"), "99 元", "99", null);
		Observation open = sample.observe(model, sample.property("草稿", "元"), "77 元", "77", sample.first);
		open.setConfirmed(false);
		ReportTable published = table("facts");
		assertEquals(List.of("1750 亿"), body(published).stream().map(row -> row.get(2)).toList());
		ReportTable marked = table("facts", sample.basis(Reserved.MARKED, Language.ZH));
		assertEquals(3, body(marked).size());
		assertFalse(cell(marked, 0, 2).reserved());
		assertTrue(cell(marked, 1, 2).reserved());
		assertTrue(cell(marked, 2, 2).reserved());
		ReportTable shown = table("facts", sample.basis(Reserved.SHOWN, Language.ZH));
		assertFalse(cell(shown, 1, 2).reserved());
		ReportTable withheld = table("withheld");
		assertEquals(List.of(List.of("数据", "大模型、秘密", "无来源", "1"), List.of("数据", "大模型、草稿", "待核实", "1")), body(withheld));
		assertTrue(table("withheld", sample.basis(Reserved.MARKED, Language.ZH)).isEmpty());
	}

	@Test
	void aCalculationOfReservedNumbersGivesNothingAway() {
		var model = sample.model("大模型", "2020", "1750");
		Observation open = sample.observe(model, sample.property("草稿", "元"), "77 元", "77", sample.first);
		open.setConfirmed(false);
		sample.calculation("倍", "a*2", null, open);
		assertTrue(table("calculations").isEmpty());
		ReportTable marked = table("calculations", sample.basis(Reserved.MARKED, Language.ZH));
		assertEquals(1, body(marked).size());
		assertTrue(cell(marked, 0, 3).reserved(), "the result of a reserved number");
	}

	@Test
	void theSourceLineNamesOnlySourcesOfWhatIsPrinted() {
		var model = sample.model("大模型", "2020", "1750");
		Observation hidden = sample.observe(model, sample.property("草稿", "元"), "77 元", "77", sample.second);
		hidden.setConfirmed(false);
		assertFalse(table("facts").sources().contains("乙证券"), table("facts").sources());
		assertTrue(table("facts", sample.basis(Reserved.SHOWN, Language.ZH)).sources().contains("乙证券"));
	}

	@Test
	void factsTellTheUnitAndThePlaceInTheSource() {
		var model = sample.model("大模型", "2020", "1750");
		model.getPlaces().add(chips);
		Observation size = sample.observe(model, sample.property("市场", "美元"), "$37,973", "37973", sample.second);
		size.setMagnitude(Magnitude.MILLION);
		size.getCitations().get(0).setLocator("表2");
		size.getCitations().get(0).setPage("7");
		sample.inYear(size, 2022, Actuality.ESTIMATE);
		ReportTable table = table("facts");
		assertEquals("三段：上游 › 芯片", table.rows().get(0).cells().get(0).text());
		assertEquals(List.of("", "市场", "$37,973", "百万美元", "2022E", "[2] 表2 第 7 页"), body(table).get(1));
		assertEquals(new BigDecimal("37973"), cell(table, 1, 2).value());
		assertEquals(size.getId(), cell(table, 1, 2).elementId());
	}

	@Test
	void relationsAndEventsLeaveOutWhoMayNotBeNamed() {
		Company open = sample.company("秘密公司", null);
		open.setConfirmed(false);
		Supply supply = ReportSample.CHAIN.createSupply();
		supply.setSource(open);
		supply.setTarget(chips);
		sample.chain.getRelations().add(sample.cite(supply, sample.first));
		Event event = ReportSample.CHAIN.createEvent();
		event.setName("合作");
		event.setDate(PartialDate.parse("2022-11"));
		event.getParticipants().add(open);
		sample.chain.getEvents().add(sample.cite(event, sample.first));
		assertTrue(table("relations").isEmpty());
		assertEquals(List.of(List.of("2022-11", "合作", "", "[1]")), body(table("timeline")));
		assertEquals("秘密公司", body(table("timeline", sample.basis(Reserved.SHOWN, Language.ZH))).get(0).get(2));
	}

	@Test
	void sourcesAreNumberedAndCounted() {
		sample.model("大模型", "2020", "1750");
		var analyst = ReportSample.CHAIN.createAnalyst();
		analyst.setName("张三");
		analyst.setCertificate("S0190515050002");
		sample.first.getAnalysts().add(analyst);
		ReportTable table = table("sources");
		assertEquals(List.of(List.of("[1]", "甲证券", "甲证券行业深度", "2023-02-01", "张三 S0190515050002", "完整", "2")), body(table));
		assertEquals(1, table.notes().size());
	}

	@Test
	void aSourceOnlyOfWhatIsLeftOutIsNoSourceOfTheReport() {
		var model = sample.model("大模型", "2020", "1750");
		sample.observe(model, sample.property("草稿", "元"), "77 元", "77", sample.second).setConfirmed(false);
		assertEquals(List.of("甲证券"), body(table("sources")).stream().map(row -> row.get(1)).toList());
		assertEquals(List.of("甲证券", "乙证券"),
				body(table("sources", sample.basis(Reserved.MARKED, Language.ZH))).stream().map(row -> row.get(1)).toList());
	}

	@Test
	void everyTextIsThereInEnglish() {
		Company company = sample.company("甲公司", "688041");
		sample.takesPart(company, chips, ParticipationRole.RECOMMENDED, sample.first);
		sample.valued(company, "12.00", "1.00", "1.20");
		sample.model("大模型", "2020", "1750");
		for (String name : Tables.names()) {
			ReportTable table = table(name, sample.basis(Reserved.MARKED, Language.EN));
			assertFalse(table.title().codePoints().anyMatch(c -> c > 0x2E80), table.title());
			table.columns().stream().map(ReportTable.Column::title).filter(title -> !title.contains("参数量"))
					.forEach(title -> assertFalse(title.codePoints().anyMatch(c -> c > 0x2E80), title));
			table.columns().forEach(column -> assertTrue(column.weight() > 0));
		}
	}
}
