package org.chainscape.tabular.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.sheet.Cell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of both sorts: the same cells, whatever they are written as. */
class WorkbookTest {

	@TempDir
	Path folder;

	private static Workbook workbook(String sort) {
		return sort.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
	}

	private Path save(Workbook workbook, String name) throws IOException {
		Path file = folder.resolve(name);
		try (OutputStream stream = Files.newOutputStream(file)) {
			workbook.write(stream);
		}
		workbook.close();
		return file;
	}

	private static void format(Workbook workbook, org.apache.poi.ss.usermodel.Cell cell, String format) {
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void everySortOfCellIsRead(String sort) throws IOException {
		Workbook workbook = workbook(sort);
		Row row = workbook.createSheet("数据").createRow(2);
		row.createCell(0).setCellValue("贵州茅台");
		row.createCell(1).setCellValue(0.1);
		row.createCell(2).setCellValue(true);
		row.createCell(3).setCellFormula("1/0");
		row.createCell(4).setCellFormula("A3&\"!\"");
		row.createCell(5).setCellFormula("0.1+0.2");
		row.createCell(6).setCellErrorValue((byte) 42);
		row.createCell(8).setCellValue(1E5);
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		List<TableRow> rows = Read.rows(save(workbook, "a." + sort));
		assertEquals("3:贵州茅台|0.1|TRUE|#DIV/0!|贵州茅台!|0.3|#N/A||100000", Read.text(rows));
		assertEquals(List.of(Kind.TEXT, Kind.NUMBER, Kind.BOOLEAN, Kind.ERROR, Kind.TEXT, Kind.NUMBER, Kind.ERROR, Kind.BLANK, Kind.NUMBER),
			rows.get(0).cells().stream().map(Cell::kind).toList());
		assertEquals(new BigDecimal("0.1"), rows.get(0).cell(1).number());
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void datesAreToldByTheirFormat(String sort) throws IOException {
		Workbook workbook = workbook(sort);
		Row row = workbook.createSheet().createRow(0);
		row.createCell(0).setCellValue(LocalDate.of(2023, 2, 14));
		row.createCell(1).setCellValue(LocalDate.of(2023, 2, 1));
		row.createCell(2).setCellValue(LocalDateTime.of(2023, 2, 14, 9, 30));
		row.createCell(3).setCellValue(45000);
		row.createCell(4).setCellValue(0.5);
		row.createCell(5).setCellValue(59);
		row.createCell(6).setCellValue(61);
		format(workbook, row.getCell(0), "yyyy-mm-dd");
		format(workbook, row.getCell(1), "yyyy\"年\"m\"月\"");
		format(workbook, row.getCell(2), "yyyy/m/d h:mm");
		format(workbook, row.getCell(4), "h:mm");
		format(workbook, row.getCell(5), "yyyy-mm-dd");
		format(workbook, row.getCell(6), "yyyy-mm-dd");
		TableRow read = Read.rows(save(workbook, "a." + sort)).get(0);
		assertEquals("1:2023-02-14|2023-02-01|2023-02-14 09:30:00|45000|0.5|1900-02-28|1900-03-01", Read.text(List.of(read)));
		assertEquals(LocalDate.of(2023, 2, 14), read.cell(2).date());
		assertEquals(NumberFormat.Sense.MONTH, read.cell(1).format().sense());
		assertEquals(Kind.NUMBER, read.cell(3).kind());
		assertEquals(NumberFormat.Sense.TIME, read.cell(4).format().sense());
	}

	@Test
	void theOtherDateSystemCountsFrom1904() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
		Row row = workbook.createSheet().createRow(0);
		row.createCell(0).setCellValue(43509);
		format(workbook, row.getCell(0), "yyyy-mm-dd");
		assertEquals("1:2023-02-14", Read.text(save(workbook, "a.xlsx")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void formatsSayPercentAndUnits(String sort) throws IOException {
		Workbook workbook = workbook(sort);
		Row row = workbook.createSheet().createRow(0);
		String[] formats = { "0.00%", "#,##0.00", "0.0\"亿元\"", "\"¥\"#,##0.00", "#,##0.0,,\"百万元\"", "[$$-409]#,##0" };
		for (int i = 0; i < formats.length; i++) {
			row.createCell(i).setCellValue(0.5107);
			format(workbook, row.getCell(i), formats[i]);
		}
		List<Cell> cells = Read.rows(save(workbook, "a." + sort)).get(0).cells();
		assertEquals(NumberFormat.Sense.PERCENT, cells.get(0).format().sense());
		assertEquals(List.of("", "", "亿元", "¥", "百万元", "$"), cells.stream().map(cell -> cell.format().unit()).toList());
		assertEquals(2, cells.get(4).format().thousands());
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void hiddenRowsAndSheetsAreReadAndKnown(String sort) throws IOException {
		Workbook workbook = workbook(sort);
		Sheet shown = workbook.createSheet("一");
		Sheet hidden = workbook.createSheet("二");
		shown.createRow(0).createCell(0).setCellValue("a");
		shown.createRow(1).createCell(0).setCellValue("b");
		shown.getRow(1).setZeroHeight(true);
		hidden.createRow(0).createCell(0).setCellValue("c");
		workbook.setSheetHidden(1, true);
		try (TableFile table = TableFile.open(save(workbook, "a." + sort), SheetLimits.DEFAULT)) {
			assertEquals(List.of("一", "二"), table.sheets());
			assertFalse(table.isHidden("一"));
			assertTrue(table.isHidden("二"));
			assertEquals(List.of(false, true), Read.rows(table, "一").stream().map(TableRow::hidden).toList());
			assertEquals("1:c", Read.text(Read.rows(table, "二")));
			SheetException refusal = assertThrows(SheetException.class, () -> table.rows("三"));
			assertEquals("“a." + sort + "”：没有工作表“三”；现有：一, 二。", refusal.message(Language.ZH));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void mergedCellsAreFilledWhereThatIsWanted(String sort) throws IOException {
		Workbook workbook = workbook(sort);
		Sheet sheet = workbook.createSheet("一");
		for (int i = 0; i < 4; i++) {
			sheet.createRow(i).createCell(2).setCellValue(i);
		}
		sheet.getRow(1).createCell(0).setCellValue("上游");
		sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1));
		try (TableFile table = TableFile.open(save(workbook, "a." + sort), SheetLimits.DEFAULT)) {
			assertEquals("1:||0\n2:上游||1\n3:||2\n4:||3", Read.text(Read.rows(table, "一")));
			StringBuilder filled = new StringBuilder();
			try (TableRows rows = table.rowsWithMergedCellsFilled("一")) {
				rows.forEachRemaining(row -> filled.append(Read.text(List.of(row))).append('\n'));
			}
			assertEquals("1:||0\n2:上游|上游|1\n3:上游|上游|2\n4:||3\n", filled.toString());
		}
	}

	@Test
	void richTextIsReadWithoutTheReadingsAboveIt() throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook();
		Row row = workbook.createSheet().createRow(0);
		XSSFRichTextString rich = new XSSFRichTextString("东京");
		rich.applyFont(0, 1, workbook.createFont());
		rich.getCTRst().addNewRPh().setT("トウキョウ");
		row.createCell(0).setCellValue(rich);
		row.createCell(1).setCellValue("a_x000D_b");
		row.createCell(2).setCellValue("x_x005F_x0041_");
		assertEquals("1:东京|a\nb|x_x0041_", Read.text(save(workbook, "a.xlsx")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void longDigitsThatExcelRoundsAreNoted(String sort) throws IOException {
		Workbook workbook = workbook(sort);
		Row row = workbook.createSheet("一").createRow(0);
		row.createCell(0).setCellValue(91310000631696382d * 10);
		row.createCell(1).setCellValue(123456789012345d);
		try (TableFile table = TableFile.open(save(workbook, "a." + sort), SheetLimits.DEFAULT)) {
			List<Cell> cells = Read.rows(table, "一").get(0).cells();
			assertTrue(cells.get(0).isBeyondPrecision());
			assertFalse(cells.get(1).isBeyondPrecision());
			assertEquals(List.of(SheetNotice.Kind.ROUNDED_DIGITS), table.notices().stream().map(SheetNotice::kind).toList());
			Read.rows(table, "一");
			assertEquals(1, table.notices().get(0).count(), "reading again does not count twice");
		}
	}

	@Test
	void cellsWithoutPlacesInlineTextsAndFormulasWithoutResultsAreRead() throws IOException {
		Path file = Zips.workbook(folder.resolve("a.xlsx"), Map.of("xl/worksheets/sheet1.xml", Zips.sheet(
			"<row><c><v>1</v></c><c t='inlineStr'><is><r><t>a</t></r><r><t xml:space='preserve'> b</t></r></is></c></row>"
				+ "<row r='5'><c r='B5'><f>SUM(A1)</f></c><c r='C5' t='str'><f>A1</f><v></v></c><c r='D5' t='d'><v>2023-02-14T00:00:00</v></c>"
				+ "<c r='E5' s='7'/></row><row r='9'/>")));
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			List<TableRow> rows = Read.rows(table, "S");
			assertEquals("1:1|a b\n5:|=SUM(A1)||2023-02-14", Read.text(rows));
			assertEquals(Kind.ERROR, rows.get(1).cell(1).kind());
			assertEquals(LocalDate.of(2023, 2, 14), rows.get(1).cell(3).date());
			assertEquals(SheetNotice.Kind.NOT_CALCULATED, table.notices().get(0).kind());
		}
	}

	@Test
	void namesOfOtherCaseAndSeparatorAndStrictNameSpacesAreUnderstood() throws IOException {
		Path file = Zips.write(folder.resolve("a.xlsx"), Map.of(
			"_rels/.rels", Zips.relations("officeDocument", "/XL/Workbook.xml"),
			"xl\\workbook.xml", "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='r'><x:sheets>"
				+ "<x:sheet name='S' r:id='rId1'/></x:sheets></x:workbook>",
			"XL/_rels/Workbook.xml.rels", Zips.relations("worksheet", "worksheets\\Sheet1.xml"),
			"xl/worksheets/sheet1.xml", Zips.sheet("<row r='1'><c r='A1'><v>1</v></c></row>")));
		assertEquals("1:1", Read.text(file));
	}

	@Test
	void macrosAndLinksAreSaid() throws IOException {
		String relations = Zips.relations("worksheet", "worksheets/sheet1.xml").replace("</Relationships>",
			"<Relationship Id='m' Type='http://x/vbaProject' Target='vbaProject.bin'/>"
				+ "<Relationship Id='e' Type='http://x/externalLink' Target='externalLinks/externalLink1.xml'/></Relationships>");
		Path file = Zips.workbook(folder.resolve("a.xlsm"), Map.of("xl/_rels/workbook.xml.rels", relations));
		try (TableFile table = TableFile.open(file, SheetLimits.DEFAULT)) {
			assertEquals(List.of("“a.xlsm”：含有宏；宏不读取、不运行。", "“a.xlsm”：引用了其他工作簿；所取的是上次保存时的数值。"),
				table.notices().stream().map(notice -> notice.text(Language.ZH)).toList());
		}
	}

	@Test
	void contentCountsAndNotTheName() throws IOException {
		Path text = Read.write(folder, "a.xls", "a\tb\n1\t2\n", "GBK");
		try (TableFile table = TableFile.open(text, SheetLimits.DEFAULT)) {
			assertEquals("1:a|b\n2:1|2", Read.text(Read.rows(table, "")));
			assertEquals("“a.xls”：扩展名为 .xls，内容却是文本；已按内容读取。", table.notices().get(0).text(Language.ZH));
		}
		Workbook workbook = new XSSFWorkbook();
		workbook.createSheet().createRow(0).createCell(0).setCellValue("x");
		assertEquals("1:x", Read.text(save(workbook, "b.csv")));
	}
}
