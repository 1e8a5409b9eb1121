package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.chainscape.model.PartialDate;
import org.chainscape.report.workbook.Styles.Role;
import org.chainscape.report.workbook.Styles.Shade;

/** A row while it is filled. Cells are named by their column; words are never read as formulas. */
final class Line {

	/** What a cell holds at most, less room for the sign that something is missing. */
	private static final int LONGEST = 32_000;
	private static final float LINE_HEIGHT = 14.5f;
	/** Rows cannot be higher. */
	private static final float MOST_HEIGHT = 409;

	private final Book book;
	private final Page page;
	private final SXSSFRow row;
	private final Shade shade;

	Line(Book book, Page page, SXSSFRow row, Shade shade) {
		this.book = book;
		this.page = page;
		this.row = row;
		this.shade = shade;
		for (int i = 0; i < page.columns().size(); i++) {
			if (shade != Shade.PLAIN) {
				row.createCell(i).setCellStyle(book.styles().of(Role.TEXT, shade));
			}
		}
	}

	/** {@return the number of the row as people count} */
	int number() {
		return row.getRowNum() + 1;
	}

	Line text(String column, String text) {
		return words(column, text, Role.TEXT);
	}

	Line code(String column, String text) {
		return words(column, text, Role.CODE);
	}

	Line strong(String column, String text) {
		return words(column, text, Role.STRONG);
	}

	/** Words over several lines; the row grows with them, since not every reader makes rows grow. */
	Line wrapped(String column, String text) {
		row.setHeightInPoints(Math.max(row.getHeightInPoints(), height(text, page.columns().get(page.index(column)).width())));
		return words(column, text, Role.WRAPPED);
	}

	/** {@return the height words need in a column, in points} */
	static float height(String text, int width) {
		int lines = 0;
		for (String line : clean(text).split("\n", -1)) {
			int wide = line.codePoints().map(sign -> sign < 0x2000 ? 1 : 2).sum();
			lines += Math.max(1, (wide + width - 2) / (width - 1));
		}
		return Math.min(MOST_HEIGHT, 2 + lines * LINE_HEIGHT);
	}

	private Line words(String column, String text, Role role) {
		String clean = clean(text);
		if (clean.isEmpty()) {
			return this;
		}
		boolean quoted = role == Role.TEXT && "=+-@".indexOf(clean.charAt(0)) >= 0;
		cell(column).setCellValue(clean);
		cell(column).setCellStyle(book.styles().of(quoted ? Role.QUOTED : role, shade));
		return this;
	}

	/** A number with the places it is printed with. */
	Line number(String column, BigDecimal number) {
		if (number != null) {
			cell(column).setCellValue(number.doubleValue());
			cell(column).setCellStyle(book.styles().number(number, shade));
		}
		return this;
	}

	/** A number nobody has printed. */
	Line computed(String column, BigDecimal number) {
		cell(column).setCellValue(number.doubleValue());
		cell(column).setCellStyle(book.styles().number(Formats.computed(number), shade));
		return this;
	}

	/** A formula with the number it gives now. */
	Line formula(String column, String formula, BigDecimal number, String format) {
		cell(column).setCellFormula(formula);
		if (number != null) {
			cell(column).setCellValue(number.doubleValue());
		}
		cell(column).setCellStyle(book.styles().number(format, shade));
		return this;
	}

	/** A formula with the words it gives now. */
	Line formula(String column, String formula, String words) {
		cell(column).setCellFormula(formula);
		cell(column).setCellValue(words);
		cell(column).setCellStyle(book.styles().of(Role.CODE, shade));
		return this;
	}

	/** A date; one that is not known to the day stays as it is written. */
	Line date(String column, PartialDate date) {
		if (date == null) {
			return this;
		}
		if (date.day() == 0 || date.year() < 1900) {
			return code(column, date.toString());
		}
		cell(column).setCellValue(date.firstDay());
		cell(column).setCellStyle(book.styles().of(Role.DATE, shade));
		return this;
	}

	/** Words that lead to a cell of this workbook. A formula and no hyperlink, since hyperlinks of a sheet are all kept in memory. */
	Line link(String column, String words, String target) {
		String clean = clean(words);
		if (clean.isEmpty()) {
			return this;
		}
		if (clean.length() > 250) {
			return text(column, clean);
		}
		cell(column).setCellFormula("HYPERLINK(\"#" + target.replace("\"", "\"\"") + "\",\"" + clean.replace("\"", "\"\"") + "\")");
		cell(column).setCellValue(clean);
		cell(column).setCellStyle(book.styles().of(Role.LINK, shade));
		return this;
	}

	/** An address in the web or a file beside the chain, as a link; anything else stays words. */
	Line address(String column, String address) {
		text(column, address);
		String clean = clean(address);
		boolean web = clean.matches("https?://\\S+");
		if (web || !clean.isEmpty() && clean.matches("[^:\\\\/][^:\\\\]*")) {
			try {
				Hyperlink link = page.sheet().getWorkbook().getCreationHelper().createHyperlink(web ? HyperlinkType.URL : HyperlinkType.FILE);
				link.setAddress(web ? new URI(clean).toASCIIString() : new URI(null, null, clean, null).toASCIIString());
				cell(column).setHyperlink(link);
				cell(column).setCellStyle(book.styles().of(Role.LINK, shade));
			} catch (URISyntaxException e) {
				// Words that only look like an address stay words.
				return this;
			}
		}
		return this;
	}

	private SXSSFCell cell(String column) {
		int index = page.index(column);
		SXSSFCell cell = row.getCell(index);
		return cell == null ? row.createCell(index) : cell;
	}

	/** Without signs that no sheet can hold, and not longer than a cell. */
	static String clean(String text) {
		if (text == null) {
			return "";
		}
		String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", "").strip();
		if (clean.length() > LONGEST) {
			clean = clean.substring(0, Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
		}
		// What looks like an escaped sign would be read as that sign.
		return clean.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
	}
}
