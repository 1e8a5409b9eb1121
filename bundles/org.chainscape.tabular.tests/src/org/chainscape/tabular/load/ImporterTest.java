package org.chainscape.tabular.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Spreadsheet;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.TableMapping;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tables become in a chain, and what is said about rows that do not fit. */
class ImporterTest {

	@TempDir
	private Path folder;
	private Desk desk;

	@BeforeEach
	void sit() {
		desk = new Desk(folder);
	}

	private void companies(String... lines) {
		desk.map("公司.csv", RowKind.COMPANY, Map.of(), "代码=ticker", "简称=name", "全称=fullName", "交易所=exchange", "上市日期=listedOn");
		String[] all = new String[lines.length + 1];
		all[0] = "代码,简称,全称,交易所,上市日期";
		System.arraycopy(lines, 0, all, 1, lines.length);
		desk.file("公司.csv", all);
	}

	@Test
	void aRowOfACompanyIsACompanyWithItsSecurityAndCitesTheRow() {
		companies("688256.SH,寒武纪,中科寒武纪科技股份有限公司,上海证券交易所,2020-07-20");
		desk.load();
		Company company = desk.company("寒武纪");
		Security security = company.getSecurities().get(0);
		assertEquals(List.of("中科寒武纪科技股份有限公司"), company.getAliases());
		assertEquals(Exchange.SH, security.getExchange());
		assertEquals("688256", security.getCode());
		assertEquals("CNY", security.getCurrency());
		assertEquals(PartialDate.parse("2020-07-20"), security.getListedOn());
		Citation citation = company.getCitations().get(0);
		assertEquals("2", citation.getLines());
		assertEquals("代码=688256.SH; 简称=寒武纪; 全称=中科寒武纪科技股份有限公司; 交易所=上海证券交易所; 上市日期=2020-07-20", citation.getQuote());
		Spreadsheet source = (Spreadsheet) citation.getSource();
		assertEquals("某机构", source.getPublisher());
		assertEquals(PartialDate.parse("2023-02-28"), source.getDate());
		assertEquals("公司.csv", source.getLocation());
	}

	@Test
	void dirtIsSaidOnceAndTheRestOfTheRowIsImported() {
		companies("688256.SH,寒武纪,,上海证券交易所,上海证券交易所", "000977,浪潮信息,,深圳证券交易所,-", "600519.SS,贵州茅台,,2001-08-27,2001-08-27",
			",,,,2001-01-01", "688256.SH,寒武纪,,,");
		ImportPlan plan = desk.load();
		assertEquals(List.of(ReasonKind.NOT_READ), Desk.reasons(plan, 2));
		assertEquals(List.of(ReasonKind.NO_VALUE), Desk.reasons(plan, 3));
		assertEquals(List.of(ReasonKind.NOT_READ, ReasonKind.TICKER_STYLE), Desk.reasons(plan, 4));
		assertEquals(RowOutcome.REJECTED, Desk.outcome(plan, 5));
		assertEquals(RowOutcome.REPEATED, Desk.outcome(plan, 6));
		assertEquals(3, desk.document.getCompanies().size());
		assertEquals(5, plan.report().read());
		for (RowRemark row : plan.report().rows()) {
			row.sentences(Language.EN).forEach(sentence -> assertTrue(sentence.matches("[^{}]*[a-z]+[^{}]*"), sentence));
			row.sentences(Language.ZH).forEach(sentence -> assertTrue(sentence.matches("[^{}]*[\u4e00-\u9fff]+[^{}]*"), sentence));
		}
	}

	@Test
	void tickersThatAreAllWithoutExchangeAreNoDirt() {
		companies("688256,寒武纪,,,", "000977,浪潮信息,,,");
		assertTrue(desk.load().report().rows().isEmpty());
		assertEquals("000977.SZ", Ticker.text(desk.company("浪潮信息").getSecurities().get(0)));
	}

	@Test
	void aCodeWithItsExchangeBesideItIsComplete() {
		companies("688256.SH,寒武纪,,,", "000977,浪潮信息,,深圳证券交易所,", "301079,邵阳液压,,上海证券交易所,", "603019,中科曙光,,,");
		ImportPlan plan = desk.load();
		assertEquals(RowOutcome.IMPORTED, Desk.outcome(plan, 3));
		assertEquals(List.of(ReasonKind.OTHER_EXCHANGE, ReasonKind.TICKER_COMPLETED), Desk.reasons(plan, 4));
		assertEquals(List.of(ReasonKind.TICKER_COMPLETED), Desk.reasons(plan, 5));
	}

	@Test
	void theOtherNamesOfARepeatedCompanyAreItsAliases() {
		companies("600690.SH,青岛海尔,青岛海尔股份有限公司,,1993-11-19", "600690.SH,海尔智家,海尔智家股份有限公司,,1993-11-19",
			"600690.SH,青岛海尔,另一家股份有限公司,,2001-01-01");
		ImportPlan plan = desk.load();
		assertEquals(List.of("青岛海尔股份有限公司", "海尔智家", "海尔智家股份有限公司"), desk.company("青岛海尔").getAliases());
		assertEquals(List.of(ReasonKind.SAID_BEFORE, ReasonKind.ALSO_CALLED, ReasonKind.ALSO_CALLED), Desk.reasons(plan, 3));
		assertEquals(RowOutcome.REMARKED, Desk.outcome(plan, 3));
		assertTrue(plan.report().rows().get(0).sentences(Language.ZH).contains("另一名称“海尔智家”作为 青岛海尔（600690.SH） 的别名保留。"));
		assertEquals(List.of(ReasonKind.SAID_BEFORE, ReasonKind.DIFFERS, ReasonKind.DIFFERS), Desk.reasons(plan, 4));
	}

	@Test
	void companiesOfOneNameAreToldApartByTheirSecurities() {
		companies("300361.SZ,奥赛康,甲,,", "002755.SZ,奥赛康,乙,,", "00700.HK,腾讯控股,,,", "601318.SH,中国平安,,,", "02318.HK,中国平安,,,");
		ImportPlan plan = desk.load();
		assertEquals(List.of(ReasonKind.SAME_NAME), Desk.reasons(plan, 2));
		assertEquals(List.of(ReasonKind.SAME_NAME), Desk.reasons(plan, 3));
		assertEquals(4, desk.document.getCompanies().size());
		assertEquals(2, desk.company("中国平安").getSecurities().size());
	}

	@Test
	void anAmbiguousNameIsRejectedAndBothCandidatesAreNamed() {
		companies("300361.SZ,奥赛康,甲,,", "002755.SZ,奥赛康,乙,,");
		desk.map("归属.csv", RowKind.MEMBERSHIP, Map.of("missing", "create"), "公司=company", "环节=segment");
		desk.file("归属.csv", "公司,环节", "奥赛康,制药", "002755.SZ,制药");
		ImportPlan plan = desk.load();
		RowRemark row = plan.report().rows().stream().filter(remark -> remark.file().equals("归属.csv")
			&& remark.row() == 2).findFirst().orElseThrow();
		assertEquals(RowOutcome.REJECTED, row.outcome());
		String sentence = row.sentences(Language.ZH).get(0);
		assertTrue(sentence.contains("300361.SZ") && sentence.contains("002755.SZ"), sentence);
		assertEquals(1, desk.find(Stage.class, "制药").getParticipations().size());
	}

	@Test
	void segmentsFormATreeWhateverTheOrderOfRowsAndTables() {
		desk.map("上级.csv", RowKind.SEGMENT, Map.of("perspective", "行业"), "代码=handle", "上级=parent");
		desk.map("行业.csv", RowKind.SEGMENT, Map.of("perspective", "行业"), "代码=handle", "名称=name");
		desk.file("上级.csv", "代码,上级", "110101,110100", "110100,110000", "120000,129999", "999,1", "130000,140000", "140000,130000");
		desk.file("行业.csv", "代码,名称", "110101,种子", "110000,农业", "110100,种植业", "120000,其他", "130000,甲", "140000,乙");
		ImportPlan plan = desk.load();
		Segment seed = desk.find(Segment.class, "种子");
		assertEquals("种植业", ((Segment) seed.eContainer()).getName());
		assertEquals("农业", ((Stage) seed.eContainer().eContainer()).getName());
		assertEquals(2, seed.getCitations().size());
		assertEquals(List.of(ReasonKind.NO_PARENT), reasons(plan, "上级.csv", 4));
		assertEquals(List.of(ReasonKind.NO_NAME), reasons(plan, "上级.csv", 5));
		assertTrue(plan.report().count(ReasonKind.CIRCLE) > 0);
	}

	private static List<ReasonKind> reasons(ImportPlan plan, String file, int row) {
		return plan.report().rows().stream().filter(remark -> remark.file().equals(file) && remark.row() == row)
			.flatMap(remark -> remark.reasons().stream()).map(Reason::kind).toList();
	}

	@Test
	void relationsTakeClassAndDirectionFromTheirWords() {
		desk.map("产品.csv", RowKind.PRODUCT, Map.of(), "名称=name").file("产品.csv", "名称", "芯片", "晶圆", "服务器");
		desk.map(new TableMapping("关系.csv", "", 1, RowKind.RELATION, Map.of("from", "item", "to", "item"), List.of(new ColumnMapping("从", "from"),
			new ColumnMapping("到", "to"), new ColumnMapping("关系", "type", Map.of("value:上游", "Supply reversed", "value:下游", "供给")))));
		desk.file("关系.csv", "从,到,关系", "芯片,晶圆,上游", "晶圆,芯片,下游", "芯片,芯片,上游", "芯片,没有,上游", "芯片,服务器,奇怪", "芯片,服务器,composition");
		ImportPlan plan = desk.load();
		List<Relation> relations = desk.document.getChains().get(0).getRelations();
		assertEquals(2, relations.size());
		assertTrue(relations.get(0) instanceof Supply);
		assertEquals("晶圆", ((Product) relations.get(0).getSource()).getName());
		assertEquals(2, relations.get(0).getCitations().size());
		assertEquals(RowOutcome.REPEATED, Desk.outcome(plan, 3));
		assertEquals(List.of(ReasonKind.SELF_LOOP), Desk.reasons(plan, 4));
		assertEquals(List.of(ReasonKind.MISSING), Desk.reasons(plan, 5));
		assertEquals(List.of(ReasonKind.UNKNOWN_CLASS), Desk.reasons(plan, 6));
	}

	@Test
	void aShareOfRevenueIsAnObservationOfTheProductWithTheCompanyAsItsWhole() {
		companies("688256.SH,寒武纪,,,");
		desk.map("产品.csv", RowKind.PRODUCT, Map.of(), "名称=name").file("产品.csv", "名称", "云端芯片", "边缘芯片");
		desk.map("营收.csv", RowKind.MAKER, Map.of(), "代码=company", "产品=product", "占比=share");
		desk.file("营收.csv", "代码,产品,占比", "688256.SH,云端芯片,0.5125", "688256.SH,边缘芯片,-0.2", "688256.SH,云端芯片,0.5125");
		ImportPlan plan = desk.load();
		Product cloud = desk.find(Product.class, "云端芯片");
		Observation share = cloud.getObservations().get(0);
		assertEquals(0, new BigDecimal("51.25").compareTo(share.getValue()));
		assertEquals("%", share.getUnit());
		assertEquals("营收占比", share.getProperty().getName());
		assertEquals(desk.company("寒武纪"), share.getDenominator());
		assertEquals(List.of(desk.company("寒武纪")), cloud.getMakers());
		assertEquals(2, share.getCitations().size());
		Product edge = desk.find(Product.class, "边缘芯片");
		assertEquals(List.of(desk.company("寒武纪")), edge.getMakers());
		assertTrue(edge.getObservations().isEmpty());
		assertEquals(List.of(ReasonKind.IMPOSSIBLE_SHARE), Desk.reasons(plan, 3));
		assertEquals(RowOutcome.REPEATED, Desk.outcome(plan, 4));
	}

	@Test
	void columnsAreObservationsOfTheirPropertyPeriodAndUnit() {
		desk.map(new TableMapping("财务.csv", "", 1, RowKind.COMPANY, Map.of(), List.of(new ColumnMapping("代码", "ticker"),
			new ColumnMapping("公司", "name"), new ColumnMapping("营收", "observation",
				Map.of("property", "营业收入", "unit", "元", "magnitude", "亿", "period", "2022", "actuality", "A")))));
		desk.file("财务.csv", "代码,公司,营收", "688256.SH,寒武纪,7.29", "000977.SZ,浪潮信息,约695亿元", "603019.SH,中科曙光,未披露", "688041.SH,海光信息,?!");
		ImportPlan plan = desk.load();
		Observation first = desk.company("寒武纪").getObservations().get(0);
		assertEquals(new BigDecimal("7.29"), first.getValue());
		assertEquals(Magnitude.HUNDRED_MILLION, first.getMagnitude());
		assertEquals("元", first.getUnit());
		assertEquals(PartialDate.parse("2022"), first.getPeriodEnd());
		assertEquals(Actuality.ACTUAL, first.getActuality());
		assertEquals("代码=688256.SH; 公司=寒武纪; 营收=7.29", first.getCitations().get(0).getQuote());
		assertEquals("约695亿元", desk.company("浪潮信息").getObservations().get(0).getPrinted());
		assertEquals("undisclosed", desk.company("中科曙光").getObservations().get(0).getState().getLiteral());
		assertEquals(List.of(ReasonKind.NOT_READ), Desk.reasons(plan, 5));
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void quotesAndEstimatesHaveTheirDays() {
		companies("688256.SH,寒武纪,,,");
		desk.map("行情.csv", RowKind.QUOTE, Map.of(), "代码=security", "日期=date", "收盘价=price");
		desk.map(new TableMapping("预测.csv", "", 1, RowKind.ESTIMATE, Map.of(), List.of(new ColumnMapping("代码", "security"),
			new ColumnMapping("22", "eps", Map.of("period", "2022", "actuality", "A")),
			new ColumnMapping("23", "eps", Map.of("period", "2023", "actuality", "E")))));
		desk.file("行情.csv", "代码,日期,收盘价", "688256.SH,2023-02-27,88.10").file("预测.csv", "代码,22,23", "688256,-3.14,-1.2");
		desk.load();
		Security security = desk.company("寒武纪").getSecurities().get(0);
		assertEquals(PartialDate.parse("2023-02-27"), security.getQuotes().get(0).getAsOf());
		assertEquals("元/股", security.getQuotes().get(0).getUnit());
		assertEquals(2, security.getEstimates().size());
		assertTrue(desk.plan().isEmpty());
		desk.file("行情.csv", "代码,日期,收盘价", "688256.SH,2023-02-28,90.00").file("预测.csv", "代码,22,23", "688256,-3.14,-1.1");
		desk.load();
		assertEquals(1, security.getQuotes().size());
		assertEquals(PartialDate.parse("2023-02-28"), security.getQuotes().get(0).getAsOf());
		assertEquals(new BigDecimal("90.00"), security.getQuotes().get(0).getValue());
		assertEquals(new BigDecimal("-1.1"), security.getEstimates().get(1).getValue());
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void numbersOneARowHaveTheirOwnUnitsAndPeriods() {
		companies("688256.SH,寒武纪,,,");
		desk.map("数据.csv", RowKind.OBSERVATION, Map.of("subject", "company"), "主体=subject", "指标=property", "值=value", "单位=unit", "年=period");
		desk.file("数据.csv", "主体,指标,值,单位,年", "寒武纪,营业收入,7.29,亿元,2022A", "寒武纪,营业收入,7.21,亿元,2021A", "寒武纪,员工,1300,人,2022", "无名,员工,1,人,2022");
		ImportPlan plan = desk.load();
		List<Observation> facts = desk.company("寒武纪").getObservations();
		assertEquals(3, facts.size());
		assertEquals(Magnitude.HUNDRED_MILLION, facts.get(0).getMagnitude());
		assertEquals("元", facts.get(0).getUnit());
		assertEquals(Actuality.ACTUAL, facts.get(1).getActuality());
		assertEquals("人", facts.get(2).getUnit());
		assertEquals(List.of(ReasonKind.MISSING), Desk.reasons(plan, 5));
		desk.file("数据.csv", "主体,指标,值,单位,年", "寒武纪,营业收入,7.29,万元,2022A", "寒武纪,营业收入,7.21,亿元,2021A", "寒武纪,员工,1300,人,2022");
		assertEquals(Map.of(ChangeKind.CHANGED, 1), Desk.counts(desk.load()));
		assertEquals(Magnitude.TEN_THOUSAND, facts.get(0).getMagnitude());
		assertTrue(desk.plan().isEmpty());
	}

	@Test
	void aCompanyOfALibraryIsReferredToAndNotTouched() {
		ChainDocument library = ChainFactory.eINSTANCE.createChainDocument();
		library.setId("library");
		Company shared = ChainFactory.eINSTANCE.createCompany();
		shared.setId("shared");
		shared.setName("寒武纪");
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setId("security");
		security.setExchange(Exchange.SH);
		security.setCode("688256");
		shared.getSecurities().add(security);
		library.getCompanies().add(shared);
		desk.document.getLibraries().add(library);
		companies("688256.SH,寒武纪科技,,,");
		desk.map("归属.csv", RowKind.MEMBERSHIP, Map.of("missing", "create"), "代码=company", "环节=segment", "角色=role");
		desk.file("归属.csv", "代码,环节,角色", "sh688256,AI 芯片,龙头");
		ImportPlan plan = desk.load();
		Participation participation = desk.find(Stage.class, "AI 芯片").getParticipations().get(0);
		assertEquals(shared, participation.getCompany());
		assertEquals(ParticipationRole.LEADER, participation.getRole());
		assertEquals(1, plan.report().count(ReasonKind.IN_LIBRARY));
		assertTrue(desk.document.getCompanies().isEmpty());
		assertEquals("寒武纪", shared.getName());
		assertTrue(shared.getCitations().isEmpty());
	}

	@Test
	void planningTouchesNothingAndCanBeStopped() {
		companies("688256.SH,寒武纪,,,");
		String before = desk.text();
		ImportPlan plan = desk.plan();
		assertEquals(before, desk.text());
		assertFalse(plan.isEmpty());
		assertThrows(CancellationException.class, () -> Importer.plan(desk.document, desk.mapping(), List.of(folder.resolve("公司.csv")),
			new ImportProgress() {
				@Override
				public void reading(String file, String sheet, int rows) {
					assertEquals("公司.csv", file);
				}

				@Override
				public boolean isCancelled() {
					return true;
				}
			}));
		assertEquals(before, desk.text());
		plan.apply();
		assertThrows(IllegalStateException.class, plan::apply);
	}

	@Test
	void undoGivesBackTheIdenticalFile() {
		companies("688256.SH,寒武纪,,,2020-07-20", "000977.SZ,浪潮信息,,,");
		desk.load();
		String before = desk.text();
		desk.file("公司.csv", "代码,简称,全称,交易所,上市日期", "600519.SH,贵州茅台,,,", "688256.SH,寒武纪,全称,,2020-07-21");
		ChangeRecorder recorder = new ChangeRecorder(desk.document);
		desk.load();
		ChangeDescription undo = recorder.endRecording();
		String after = desk.text();
		undo.applyAndReverse();
		assertEquals(before, desk.text());
		undo.applyAndReverse();
		assertEquals(after, desk.text());
	}

	@Test
	void filesAndMappingsThatDoNotFitAreRefusedInASentence() {
		companies("688256.SH,寒武纪,,,");
		desk.file("公司.csv", "代码,简称", "688256.SH,寒武纪");
		ImportException refused = assertThrows(ImportException.class, desk::plan);
		assertEquals(ImportException.Kind.NO_COLUMN, refused.kind());
		assertTrue(refused.message(Language.ZH).contains("全称、交易所、上市日期"), refused.message(Language.ZH));
		assertNull(refused.getCause());
		desk.file("别的.csv", "a,b", "1,2");
		assertThrows(ImportException.class, desk::plan);
	}
}
