package org.chainscape.tabular.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.MappingGuess;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with several sheets, numbers and dates as Excel keeps them, by a mapping that is guessed. */
class WorkbookImportTest {

	@TempDir
	private Path folder;

	private Path write(double share, double revenue) throws IOException {
		Path file = folder.resolve("底稿.xlsx");
		try (Workbook book = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(file)) {
			Sheet companies = book.createSheet("公司");
			row(companies, 0, book, "代码", "公司", "上市日期", "营业收入（亿元）2022A");
			row(companies, 1, book, 688256.0, "寒武纪", LocalDate.of(2020, 7, 20), revenue);
			row(companies, 2, book, 977.0, "浪潮信息", null, 695.0);
			Sheet makers = book.createSheet("主营产品");
			row(makers, 0, book, "代码", "产品名称", "营收占比");
			row(makers, 1, book, 688256.0, "云端芯片", null);
			CellStyle percent = book.createCellStyle();
			percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
			makers.getRow(1).createCell(2).setCellValue(share);
			makers.getRow(1).getCell(2).setCellStyle(percent);
			Sheet products = book.createSheet("产品");
			row(products, 0, book, "产品名称", "说明");
			row(products, 1, book, "云端芯片", "训练与推理");
			book.write(stream);
		}
		return file;
	}

	private static void row(Sheet sheet, int number, Workbook book, Object... values) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof Double value) {
				row.createCell(i).setCellValue(value);
			} else if (values[i] instanceof LocalDate day) {
				CellStyle style = book.createCellStyle();
				style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
				row.createCell(i).setCellValue(day);
				row.getCell(i).setCellStyle(style);
			} else if (values[i] != null) {
				row.createCell(i).setCellValue(values[i].toString());
			}
		}
	}

	@Test
	void sheetsNumbersDatesAndPercents() throws IOException {
		Desk desk = new Desk(folder);
		Path file = write(0.5125, 7.29);
		Mapping mapping;
		try (TableFile opened = TableFile.open(file, SheetLimits.DEFAULT)) {
			mapping = MappingGuess.of("底稿", List.of(opened));
		}
		ImportPlan plan = Importer.plan(desk.document, mapping, List.of(file), ImportProgress.NONE);
		plan.apply();
		assertEquals(0, plan.report().count(RowOutcome.REJECTED), plan.report().rows().toString());
		Company company = desk.company("寒武纪");
		assertEquals("688256.SH", Ticker.text(company.getSecurities().get(0)));
		assertEquals(PartialDate.parse("2020-07-20"), company.getSecurities().get(0).getListedOn());
		Observation revenue = company.getObservations().get(0);
		assertEquals(new BigDecimal("7.29"), revenue.getValue());
		Citation citation = revenue.getCitations().get(0);
		assertEquals("公司", citation.getLocator());
		assertEquals("2", citation.getLines());
		Observation share = desk.find(Product.class, "云端芯片").getObservations().get(0);
		assertEquals(0, new BigDecimal("51.25").compareTo(share.getValue()));
		assertTrue(Importer.plan(desk.document, mapping, List.of(file), ImportProgress.NONE).isEmpty());
		ImportPlan changed = Importer.plan(desk.document, mapping, List.of(write(0.6, 7.3)), ImportProgress.NONE);
		changed.apply();
		assertEquals(Map.of(ChangeKind.CHANGED, 2), Desk.counts(changed));
		assertEquals(0, new BigDecimal(60).compareTo(share.getValue()));
		assertEquals(new BigDecimal("7.3"), revenue.getValue());
	}

	/** What a new user has: one sheet with everything, and no chain yet. */
	@Test
	void oneSheetBecomesANewChain() throws IOException {
		Desk desk = new Desk(folder);
		Path file = folder.resolve("锂电.csv");
		Files.writeString(file, String.join("\n", "产业链环节,上级环节,公司名称,证券代码,主营产品,2023年营业收入(亿元),备注",
			"锂矿,上游,天齐锂业,002466.SZ,锂精矿,405.03,", "锂矿,上游,赣锋锂业,002460.SZ,锂化合物,329.72,", "隔膜,中游,恩捷股份,002812.SZ,湿法隔膜,120.42,",
			"电池,下游,宁德时代,300750.SZ,动力电池,4009.17,龙头", "电池,下游,亿纬锂能,300014.SZ,动力电池,487.84,", ""));
		Mapping mapping;
		try (TableFile opened = TableFile.open(file, SheetLimits.DEFAULT)) {
			mapping = MappingGuess.forNewChain(MappingGuess.of("锂电", List.of(opened)));
		}
		ImportPlan plan = Importer.plan(desk.document, mapping, List.of(file), ImportProgress.NONE);
		plan.apply();
		assertEquals(0, plan.report().count(RowOutcome.REJECTED), plan.report().rows().toString());
		Perspective perspective = desk.document.getChains().get(0).getPerspectives().get(0);
		assertEquals(List.of("上游", "中游", "下游"), perspective.getStages().stream().map(Stage::getName).toList());
		assertEquals(List.of("锂矿"), perspective.getStages().get(0).getSegments().stream().map(Segment::getName).toList());
		assertEquals(2, perspective.getStages().get(2).getSegments().get(0).getParticipations().size());
		assertEquals(5, desk.document.getCompanies().size());
		assertEquals(new BigDecimal("4009.17"), desk.company("宁德时代").getObservations().get(0).getValue());
		assertEquals("动力电池", desk.find(Product.class, "动力电池").getName());
		ImportPlan again = Importer.plan(desk.document, mapping, List.of(file), ImportProgress.NONE);
		assertTrue(again.isEmpty(), again.changes().toString());
	}
}
