package org.chainscape.tabular.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Risk;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.tabular.grid.GridSettings;
import org.chainscape.tabular.grid.Sample;
import org.junit.jupiter.api.Test;

/** Tables as workbooks and CSV files. */
class ExportTest {

	private final Sample sample = new Sample();

	private static byte[] workbook(List<Grid> grids) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertEquals(List.of(), Workbook.write(grids, List.of("说明"), bytes, Language.ZH));
		return bytes.toByteArray();
	}

	private static String csv(Grid grid) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		CsvTable.write(grid, bytes);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static Cell cell(Sheet sheet, int row, String head) {
		for (Cell each : sheet.getRow(0)) {
			if (each.getStringCellValue().equals(head)) {
				return sheet.getRow(row).getCell(each.getColumnIndex());
			}
		}
		throw new AssertionError(head);
	}

	@Test
	void numbersAreNumbersWithTheirUnitInTheHeadAndSharesArePercent() throws IOException {
		List<Company> companies = sample.document.getCompanies();
		sample.observation(companies.get(0), sample.revenue, "3亿元", "3").setMagnitude(Magnitude.HUNDRED_MILLION);
		sample.observation(companies.get(1), sample.revenue, "12.50亿元", "12.50").setMagnitude(Magnitude.HUNDRED_MILLION);
		sample.observation(companies.get(0), sample.share, "51.07%", "51.07");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(List.of(sample.grid(GridKind.COMPANIES)))))) {
			Sheet sheet = book.getSheet("公司");
			assertEquals(12.5, cell(sheet, 2, "营收（亿元）").getNumericCellValue());
			assertEquals(0.5107, cell(sheet, 1, "市占率").getNumericCellValue(), 1e-12);
			assertEquals("0.00%", cell(sheet, 1, "市占率").getCellStyle().getDataFormatString());
			assertEquals("688256.SH", cell(sheet, 1, "证券").getStringCellValue());
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
		}
	}

	@Test
	void whatIsNotPlainStaysAsItIsPrinted() throws IOException {
		List<Company> companies = sample.document.getCompanies();
		sample.observation(companies.get(0), sample.revenue, "约3亿元", "3").setMagnitude(Magnitude.HUNDRED_MILLION);
		sample.observation(companies.get(1), sample.revenue, "12亿元", "12").setMagnitude(Magnitude.HUNDRED_MILLION);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(List.of(sample.grid(GridKind.COMPANIES)))))) {
			assertEquals("约3亿元", cell(book.getSheet("公司"), 1, "营收").getStringCellValue());
			assertEquals("12亿元", cell(book.getSheet("公司"), 2, "营收").getStringCellValue());
		}
	}

	@Test
	void daysAreDaysAndMonthsAreWords() throws IOException {
		sample.report.setDate(new PartialDate(2023, 2, 14));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(List.of(sample.grid(GridKind.SOURCES)))))) {
			assertEquals("2023-02-14", cell(book.getSheet("来源"), 1, "日期").getLocalDateTimeCellValue().toLocalDate().toString());
		}
		sample.report.setDate(new PartialDate(2023, 2, 0));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(List.of(sample.grid(GridKind.SOURCES)))))) {
			assertEquals("2023-02", cell(book.getSheet("来源"), 1, "日期").getStringCellValue());
		}
	}

	@Test
	void nothingBecomesAFormula() throws IOException {
		sample.company("=HYPERLINK(\"x\")", null);
		sample.company("@cmd", null);
		Grid grid = sample.grid(GridKind.COMPANIES);
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook(List.of(grid))))) {
			Cell cell = cell(book.getSheet("公司"), 4, "名称");
			assertEquals(CellType.STRING, cell.getCellType());
			assertEquals("=HYPERLINK(\"x\")", cell.getStringCellValue());
			assertTrue(cell.getCellStyle().getQuotePrefixed());
		}
		String text = csv(grid);
		assertTrue(text.startsWith("\uFEFF"), text);
		assertTrue(text.contains("\r\n\"'=HYPERLINK(\"\"x\"\")\","), text);
		assertTrue(text.contains("\r\n'@cmd,"), text);
	}

	@Test
	void theSameTablesGiveTheSameBytes() throws IOException {
		List<Grid> grids = ModelTables.of(sample.document, Language.ZH);
		byte[] first = workbook(grids);
		assertArrayEquals(first, workbook(ModelTables.of(sample.document, Language.ZH)));
		assertTrue(first.length > 1000);
	}

	@Test
	void whatTablesDoNotHoldIsSaid() {
		assertEquals(List.of(), ModelTables.losses(sample.document, Language.ZH));
		Risk risk = ChainFactory.eINSTANCE.createRisk();
		risk.setName("需求不及预期");
		sample.chain.getRisks().add(risk);
		assertEquals(List.of("表格不包含“风险”（1 个）。"), ModelTables.losses(sample.document, Language.ZH));
	}

	@Test
	void theRowsAndColumnsThatAreShownAreWritten() throws IOException {
		Grid grid = Grid.of(GridKind.COMPANIES, sample.document, GridSettings.standard(Language.EN).withColumns(List.of("tickers", "name")));
		grid.filter(grid.filter().with("name", "寒武纪"));
		assertEquals("\uFEFFSecurities,Name\r\n688256.SH,寒武纪\r\n", csv(grid));
	}
}
