package org.chainscape.tabular.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.PropertyKind;
import org.chainscape.tabular.sheet.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is guessed of tables as people have them. */
class MappingGuessTest {

	private static List<TableMapping> guess(String name, String... lines) {
		try (TableFile file = TableFile.of(name, String.join("\n", lines).replace(',', '\t'))) {
			return MappingGuess.of(file, file.sheets().get(0));
		}
	}

	private static Map<String, String> fields(TableMapping table) {
		Map<String, String> fields = new LinkedHashMap<>();
		table.columns().stream().filter(ColumnMapping::isRead).forEach(column -> fields.put(column.column(), column.field()));
		return fields;
	}

	@Test
	void companiesWithNumbersInColumns() {
		List<TableMapping> tables = guess("公司", "某机构整理,,,", "代码,公司,营业收入（亿元）2022A,同比增速,备注", "688256.SH,寒武纪,7.29,1.2%,-",
			"000977.SZ,浪潮信息,695,3%,x");
		assertEquals(1, tables.size());
		TableMapping table = tables.get(0);
		assertEquals(RowKind.COMPANY, table.kind());
		assertEquals(2, table.header());
		assertEquals("ticker", fields(table).get("代码"));
		assertEquals("name", fields(table).get("公司"));
		ColumnMapping revenue = table.columns().get(2);
		assertEquals(RowField.OBSERVATION, revenue.field());
		assertEquals(Map.of("property", "营业收入", "unit", "元", "magnitude", "亿", "period", "2022", "actuality", "A"), revenue.options());
		assertEquals("growth", table.columns().get(3).options().get("kind"));
	}

	@Test
	void comparablesAreCompaniesQuotesAndEstimates() {
		List<TableMapping> tables = guess("可比公司", "代码,公司,收盘价,EPS 2022A,EPS 2023E,PE 2023E,评级", "688256.SH,寒武纪,88.1,-3.1,-1.2,-70,买入",
			"000977.SZ,浪潮信息,35.2,1.4,1.8,20,增持");
		assertEquals(List.of(RowKind.COMPANY, RowKind.QUOTE, RowKind.ESTIMATE), tables.stream().map(TableMapping::kind).toList());
		TableMapping estimates = tables.get(2);
		assertEquals(2, estimates.columns().stream().filter(column -> column.field().equals("eps")).count());
		ColumnMapping next = estimates.columns().stream().filter(column -> column.column().equals("EPS 2023E")).findFirst().orElseThrow();
		assertEquals("2023", next.options().get("period"));
		assertEquals("E", next.options().get("actuality"));
		assertTrue(tables.get(0).columns().stream().noneMatch(column -> column.column().equals("PE 2023E") && column.isRead()));
	}

	@Test
	void membershipsMakersRelationsSegmentsModelsReports() {
		assertEquals(List.of(RowKind.MEMBERSHIP), guess("归属", "环节,标的,角色", "芯片,寒武纪,龙头").stream().map(TableMapping::kind).toList());
		assertEquals(List.of(RowKind.MAKER), guess("主营", "股票代码,产品名称,营收占比", "688256,芯片,50%").stream().map(TableMapping::kind).toList());
		TableMapping relations = guess("关系", "起点,终点,关系", "芯片,晶圆,上游材料", "芯片,服务器,下游产品", "芯片,芯片,新词").get(0);
		ColumnMapping type = relations.columns().get(2);
		assertEquals(Map.of("value:上游材料", "Supply reversed", "value:下游产品", "Supply"), type.options());
		TableMapping tree = guess("环节", "编号,名称,上级", "1,上游,", "11,芯片,1").get(0);
		assertEquals(RowKind.SEGMENT, tree.kind());
		assertEquals(Map.of("编号", "handle", "名称", "name", "上级", "parent"), fields(tree));
		TableMapping models = guess("大模型", "名称,发布日,参数量（亿）", "GPT-3,2020-06,1750").get(0);
		assertEquals("FoundationModel", models.setting(Settings.CONSTANT + "class").orElseThrow());
		assertEquals("亿", models.columns().get(2).options().get("magnitude"));
		assertEquals(RowKind.SOURCE, guess("研报", "标题,机构,日期", "深度,某证券,2023-02-14").get(0).kind());
		assertEquals(List.of(), guess("别的", "a1,b2", "x,y"));
	}

	/** One sheet with everything, as analysts keep it. */
	@Test
	void oneSheetOfSegmentsCompaniesProductsAndNumbers() {
		List<TableMapping> tables = guess("锂电", "产业链环节,上级环节,公司名称,证券代码,主营产品,2023年营业收入(亿元)", "锂矿,上游,天齐锂业,002466.SZ,锂精矿,405.03",
			"电池,下游,宁德时代,300750.SZ,动力电池,4009.17");
		assertEquals(List.of(RowKind.COMPANY, RowKind.SEGMENT, RowKind.MEMBERSHIP, RowKind.MAKER),
			tables.stream().map(TableMapping::kind).toList());
		assertEquals(RowField.OBSERVATION, fields(tables.get(0)).get("2023年营业收入(亿元)"));
		assertEquals(Map.of("产业链环节", "name", "上级环节", "parent"), fields(tables.get(1)));
	}

	@Test
	void forANewChainWhatNoTableListsIsMade() {
		List<TableMapping> tables = guess("归属", "环节,标的,产品名称,营收占比", "芯片,寒武纪,智能芯片,90%");
		Mapping guess = new Mapping("底稿", Origin.UNKNOWN, tables);
		assertTrue(guess.tables().stream().noneMatch(table -> table.setting(Settings.MISSING).isPresent()));
		assertEquals(List.of("membership create", "maker create"), made(guess));

		List<TableMapping> listed = new ArrayList<>(guess("公司", "代码,公司", "688256.SH,寒武纪"));
		listed.addAll(guess("环节", "编号,名称", "11,芯片"));
		listed.addAll(guess("产品", "产品名称,说明", "智能芯片,x"));
		listed.addAll(tables);
		listed.addAll(guess("关系", "起点公司,起点,终点,关系", "x,芯片,晶圆,上游材料"));
		assertEquals(List.of("company", "segment", "product", "membership", "maker", "relation"),
			made(new Mapping("底稿", Origin.UNKNOWN, listed)));
	}

	private static List<String> made(Mapping guess) {
		return MappingGuess.forNewChain(guess).tables().stream()
			.map(table -> (table.kind().key() + ' ' + table.setting(Settings.MISSING).orElse("")).strip()).toList();
	}

	@ParameterizedTest
	@CsvSource({"营业收入（亿元）2022A,营业收入,元,亿,2022,A", "2023E净利润(百万元),净利润,元,百万,2023,E", "市占率 2022 (%),市占率,%,'',2022,''",
		"2022年三季度营收：万元,营收,元,万,2022Q3,''", "EPS（2024E）,EPS,'','',2024,E", "2022H1收入,收入,'','',2022H1,''", "价格（元/股）,价格,元/股,'','',''",
		"产能（万吨/年）,产能,吨/年,万,'',''", "7nm 芯片,7nm 芯片,'','','',''"})
	void headsOfColumnsAreTakenApart(String head, String property, String unit, String magnitude, String period, String actuality) {
		assertEquals(new Heading(property, unit, magnitude, period, actuality), Heading.of(head));
	}

	@Test
	void whatSortOfPropertyAHeadMeans() {
		assertEquals(PropertyKind.SHARE, Heading.of("市占率（%）").kind());
		assertEquals(PropertyKind.GROWTH, Heading.of("收入同比").kind());
		assertEquals(PropertyKind.RATIO, Heading.of("倍数（倍）").kind());
		assertEquals(PropertyKind.QUANTITY, Heading.of("营业收入（亿元）").kind());
	}
}
