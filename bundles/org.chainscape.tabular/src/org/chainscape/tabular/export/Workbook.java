package org.chainscape.tabular.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.model.text.Language;
import org.chainscape.store.StableZip;
import org.chainscape.tabular.export.CellStyles.Look;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.guard.FormulaGuard;

/**
 * Writes tables as a workbook, a sheet each, row by row so that it needs little memory. Numbers are numbers, with the unit in the head
 * where all of a column have it, days are days, shares are percent; what is printed otherwise stays as it is printed. Nothing becomes a
 * formula. The same tables give the same bytes.
 */
public final class Workbook {

	private static final int WINDOW = 128;
	private static final int UNITS = 256;
	private static final int WIDEST = 60;
	private static final int LONGEST = 32_767;
	private static final int MOST_ROWS = 1_048_575;

	private final SXSSFWorkbook book;
	private final CellStyles styles;
	private final Map<String, Integer> names = new HashMap<>();
	private final List<String> remarks = new ArrayList<>();
	private final Language language;

	private Workbook(SXSSFWorkbook book, XSSFWorkbook whole, Language language) {
		this.book = book;
		this.language = language;
		styles = new CellStyles(whole);
	}

	/**
	 * Writes tables.
	 *
	 * @param grids the tables, a sheet each
	 * @param notes lines for a last sheet about what tables cannot hold; none for no such sheet
	 * @param stream where to; flushed, not closed
	 * @param language the language of remarks
	 * @return sentences about what a workbook could not hold
	 * @throws IOException if it cannot be written
	 */
	public static List<String> write(List<Grid> grids, List<String> notes, OutputStream stream, Language language) throws IOException {
		XSSFWorkbook whole = new XSSFWorkbook();
		try (SXSSFWorkbook streamed = new SXSSFWorkbook(whole, WINDOW, true, false)) {
			PackagePropertiesPart properties = whole.getProperties().getCoreProperties().getUnderlyingProperties();
			properties.setCreatedProperty(Optional.empty());
			properties.setModifiedProperty(Optional.empty());
			properties.setCreatorProperty("Chainscape");
			Workbook workbook = new Workbook(streamed, whole, language);
			for (Grid grid : grids) {
				workbook.sheet(grid);
			}
			workbook.notes(notes);
			StableZip.write(streamed::write, stream);
			return List.copyOf(workbook.remarks);
		}
	}

	private void sheet(Grid grid) {
		SXSSFSheet sheet = book.createSheet(name(sheet(grid, language)));
		List<Exported> columns = Exported.all(grid);
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, Math.min(WIDEST, columns.get(i).column().width() + 2) * UNITS);
		}
		Row head = sheet.createRow(0);
		for (int i = 0; i < columns.size(); i++) {
			text(head.createCell(i), columns.get(i).head(), true);
		}
		int rows = Math.min(MOST_ROWS, grid.rowCount());
		if (rows < grid.rowCount()) {
			remarks.add(ExportTexts.get(language, "remark.rows", grid.kind().label(language), Integer.toString(grid.rowCount() - rows)));
		}
		for (int row = 0; row < rows; row++) {
			Row line = sheet.createRow(row + 1);
			for (int i = 0; i < columns.size(); i++) {
				Exported.Value value = columns.get(i).value(grid, row, i);
				if (!value.text().isEmpty()) {
					write(line.createCell(i), value);
				}
			}
		}
		sheet.createFreezePane(Math.min(1, columns.size()), 1);
		if (!columns.isEmpty()) {
			sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows), 0, columns.size() - 1));
		}
	}

	/** {@return what the sheet of a table is called} */
	static String sheet(Grid grid, Language language) {
		return WorkbookUtil.createSafeSheetName(grid.kind().label(language));
	}

	/** {@return what a cell can hold of a text} */
	static String kept(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
	}

	/** Names of sheets are short, and each is there once. */
	private String name(String wanted) {
		String safe = WorkbookUtil.createSafeSheetName(wanted);
		int count = names.merge(safe, 1, Integer::sum);
		return count == 1 ? safe : WorkbookUtil.createSafeSheetName(safe.substring(0, Math.min(safe.length(), 27)) + " " + count);
	}

	private void write(Cell cell, Exported.Value value) {
		if (value.date() != null) {
			cell.setCellValue(value.date().firstDay());
			cell.setCellStyle(styles.of(Look.DATE));
		} else if (value.number() != null) {
			BigDecimal number = value.number();
			cell.setCellValue(number.doubleValue());
			cell.setCellStyle(styles.number(number.scale() - (value.percent() ? 2 : 0), value.percent()));
		} else {
			text(cell, value.text(), false);
		}
	}

	private void text(Cell cell, String text, boolean head) {
		String kept = kept(text);
		if (kept.length() < text.length()) {
			remarks.add(ExportTexts.get(language, "remark.long", cell.getSheet().getSheetName(), cell.getAddress().formatAsString()));
		}
		cell.setCellValue(kept);
		cell.setCellStyle(styles.of(head ? Look.HEAD : FormulaGuard.isDangerous(text) ? Look.QUOTED : Look.TEXT));
	}

	private void notes(List<String> notes) {
		if (notes.isEmpty()) {
			return;
		}
		SXSSFSheet sheet = book.createSheet(name(ExportTexts.get(language, "sheet.notes")));
		sheet.setColumnWidth(0, 2 * WIDEST * UNITS);
		for (int i = 0; i < notes.size(); i++) {
			text(sheet.createRow(i).createCell(0), notes.get(i), false);
		}
	}
}
