package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Color;

/** The looks of cells; each is made once, since a workbook holds few thousands. */
final class Styles {

	/** What a cell is for. */
	enum Role {
		/** Words. */
		TEXT,
		/** Words over several lines. */
		WRAPPED,
		/** Words that begin with a sign that would start a formula. */
		QUOTED,
		/** Words in the middle. */
		CODE,
		/** The name of something that has rows below it. */
		STRONG,
		/** Leads elsewhere. */
		LINK,
		/** A day. */
		DATE,
		/** The title of a sheet. */
		TITLE,
		/** The head of a column. */
		HEAD,
		/** The head of words. */
		LEFT_HEAD,
		/** A number; its format says how many places it has. */
		NUMBER
	}

	private static final int POINTS = 10;
	private static final String EXPONENT = "0.00E+00";
	private static final int MOST_PLACES = 12;
	private static final Color RESERVED = Color.of("#fff2cc");
	private static final Color LINKED = Color.of("#1f4e9c");
	private static final Color HAIR = Color.of("#d5dbe5");

	private final XSSFWorkbook book;
	private final HouseStyle house;
	private final Map<String, CellStyle> made = new HashMap<>();

	Styles(XSSFWorkbook book, HouseStyle house) {
		this.book = book;
		this.house = house;
	}

	/** {@return the look of a cell that holds no number} */
	CellStyle of(Role role, Shade shade) {
		return of(role, shade, "");
	}

	/** {@return the look of a number with the places it is printed with} */
	CellStyle number(BigDecimal number, Shade shade) {
		return of(Role.NUMBER, shade, format(number));
	}

	/** {@return the look of a number that is computed, with a format of its own} */
	CellStyle number(String format, Shade shade) {
		return of(Role.NUMBER, shade, format);
	}

	static String format(BigDecimal number) {
		int whole = number.precision() - number.scale();
		if (number.scale() < 0 || whole > MOST_PLACES || number.signum() != 0 && whole < -MOST_PLACES / 2) {
			return EXPONENT;
		}
		return "#,##0" + (number.scale() == 0 ? "" : "." + "0".repeat(Math.min(number.scale(), MOST_PLACES)));
	}

	/** What sets a row apart. */
	enum Shade {
		/** Nothing. */
		PLAIN,
		/** It sums up the rows below it. */
		TINTED,
		/** It is reserved, and said to be. */
		RESERVED
	}

	private CellStyle of(Role role, Shade shade, String format) {
		return made.computeIfAbsent(role + "/" + shade + "/" + format, key -> make(role, shade, format));
	}

	private CellStyle make(Role role, Shade shade, String format) {
		XSSFCellStyle style = book.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setFont(font(role));
		fill(style, role, shade);
		if (role != Role.TITLE) {
			style.setBorderBottom(isHead(role) ? BorderStyle.MEDIUM : BorderStyle.HAIR);
			style.setBottomBorderColor(color(isHead(role) ? house.colors().primary() : HAIR));
		}
		style.setQuotePrefixed(role == Role.QUOTED);
		style.setWrapText(role == Role.WRAPPED || isHead(role));
		switch (role) {
			case NUMBER -> {
				style.setAlignment(HorizontalAlignment.RIGHT);
				style.setDataFormat(book.createDataFormat().getFormat(format));
			}
			case DATE -> {
				style.setAlignment(HorizontalAlignment.CENTER);
				style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
			}
			case CODE, HEAD -> style.setAlignment(HorizontalAlignment.CENTER);
			default -> style.setAlignment(HorizontalAlignment.LEFT);
		}
		return style;
	}

	private static boolean isHead(Role role) {
		return role == Role.HEAD || role == Role.LEFT_HEAD;
	}

	private void fill(XSSFCellStyle style, Role role, Shade shade) {
		Color fill = switch (shade) {
			case PLAIN -> isHead(role) ? house.colors().tint() : null;
			case TINTED -> house.colors().tint();
			case RESERVED -> RESERVED;
		};
		if (fill != null) {
			style.setFillForegroundColor(color(fill));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
	}

	private Font font(Role role) {
		XSSFFont font = book.createFont();
		boolean figures = role == Role.NUMBER || role == Role.DATE;
		boolean heading = role == Role.TITLE || isHead(role) || role == Role.STRONG;
		font.setFontName(figures ? house.type().latin() : heading ? house.type().heading() : house.type().body());
		font.setFontHeightInPoints((short) (role == Role.TITLE ? POINTS + 6 : POINTS));
		font.setBold(heading);
		font.setColor(color(role == Role.LINK ? LINKED : heading ? house.colors().primary() : house.colors().text()));
		return font;
	}

	private static XSSFColor color(Color color) {
		return new XSSFColor(new byte[] { (byte) color.red(), (byte) color.green(), (byte) color.blue() });
	}
}
