package org.chainscape.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.chainscape.report.workbook.Styles.Role;
import org.chainscape.report.workbook.Styles.Shade;

/** A sheet that is written from top to bottom: a head that stays in sight, and rows. */
final class Page {

	private static final int UNITS = 256;
	private static final float HEAD_HEIGHT = 30;
	/** Characters that can still be read across a page. */
	private static final int PAGE = 200;

	private final Book book;
	private final SXSSFSheet sheet;
	private final String key;
	private final List<Column> columns;
	private final Map<String, Integer> indices = new HashMap<>();
	private int next = 1;

	Page(Book book, SXSSFSheet sheet, String key, List<Column> columns) {
		this.book = book;
		this.sheet = sheet;
		this.key = key;
		this.columns = columns;
		for (int i = 0; i < columns.size(); i++) {
			sheet.setColumnWidth(i, columns.get(i).width() * UNITS);
			indices.put(columns.get(i).key(), i);
		}
		print();
		SXSSFRow head = sheet.createRow(0);
		head.setHeightInPoints(HEAD_HEIGHT);
		for (int i = 0; i < columns.size(); i++) {
			head.createCell(i).setCellValue(book.text("column." + columns.get(i).key()));
			head.getCell(i).setCellStyle(book.styles().of(Role.HEAD, Shade.PLAIN));
		}
		sheet.createFreezePane(Math.min(2, columns.size()), 1);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, Math.min(1, columns.size() - 1)));
	}

	private void print() {
		PrintSetup setup = sheet.getPrintSetup();
		int wide = columns.stream().mapToInt(Column::width).sum();
		setup.setPaperSize(wide > PAGE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		setup.setFitWidth((short) (1 + wide / (2 * PAGE)));
		setup.setFitHeight((short) 0);
		sheet.setFitToPage(true);
		sheet.setAutobreaks(true);
		sheet.setDisplayGridlines(false);
		sheet.getHeader().setLeft("&A");
		sheet.getFooter().setRight("&P / &N");
		sheet.setRowSumsBelow(false);
		for (short margin = 0; margin < 4; margin++) {
			sheet.setMargin(PageMargin.getByShortValue(margin), 0.5);
		}
	}

	/** {@return the name of the sheet as formulas write it} */
	String reference() {
		return "'" + sheet.getSheetName().replace("'", "''") + "'!";
	}

	/** {@return the letters of a column} */
	String letters(String key) {
		return CellReference.convertNumToColString(index(key));
	}

	int index(String key) {
		return indices.get(key);
	}

	/** {@return the number of the next row as people count} */
	int nextRow() {
		return next + 1;
	}

	/** {@return how many rows there are below the head} */
	int rows() {
		return next - 1;
	}

	Line line(Shade shade) {
		return new Line(book, this, sheet.createRow(next++), shade);
	}

	/** The last rows belong to the one above them and can be folded. */
	void fold(int count) {
		if (count > 0 && count < Book.WINDOW - 1) {
			sheet.groupRow(next - count, next - 1);
		}
	}

	String key() {
		return key;
	}

	SXSSFSheet sheet() {
		return sheet;
	}

	/** Puts the filter over everything. */
	void finish() {
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns.size() - 1));
	}

	List<Column> columns() {
		return columns;
	}
}
