package org.chainscape.tabular.export;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells; each is made once. */
final class CellStyles {

	/** What a cell is for. */
	enum Look {
		/** The head of a column. */
		HEAD,
		/** Words. */
		TEXT,
		/** Words that begin like a formula. */
		QUOTED,
		/** A day. */
		DATE
	}

	private static final int MOST_PLACES = 10;
	private static final byte[] TINT = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF7};
	private static final byte[] INK = {(byte) 0x1F, (byte) 0x3A, (byte) 0x68};

	private final XSSFWorkbook book;
	private final Map<String, CellStyle> made = new HashMap<>();

	CellStyles(XSSFWorkbook book) {
		this.book = book;
	}

	CellStyle of(Look look) {
		return made.computeIfAbsent(look.name(), key -> make(look));
	}

	/** {@return the look of a number with some decimal places} */
	CellStyle number(int places, boolean percent) {
		int kept = Math.max(0, Math.min(MOST_PLACES, places));
		String format = (percent ? "0" : "#,##0") + (kept == 0 ? "" : "." + "0".repeat(kept)) + (percent ? "%" : "");
		return made.computeIfAbsent(format, key -> {
			XSSFCellStyle style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat(format));
			style.setAlignment(HorizontalAlignment.RIGHT);
			return style;
		});
	}

	private CellStyle make(Look look) {
		XSSFCellStyle style = book.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		switch (look) {
			case HEAD -> {
				XSSFFont font = book.createFont();
				font.setBold(true);
				font.setColor(new XSSFColor(INK));
				style.setFont(font);
				style.setFillForegroundColor(new XSSFColor(TINT));
				style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
				style.setBorderBottom(BorderStyle.THIN);
				style.setWrapText(true);
			}
			case DATE -> style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
			case QUOTED -> {
				style.setQuotePrefixed(true);
				style.setDataFormat(book.createDataFormat().getFormat("@"));
			}
			// A code such as 00700 stays one when somebody edits the cell.
			case TEXT -> style.setDataFormat(book.createDataFormat().getFormat("@"));
		}
		return style;
	}
}
