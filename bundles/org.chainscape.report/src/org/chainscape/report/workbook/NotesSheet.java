package org.chainscape.report.workbook;

import java.util.Iterator;
import java.util.List;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.report.workbook.Styles.Role;
import org.chainscape.report.workbook.Styles.Shade;
import org.chainscape.scene.Edition;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** 说明: what this workbook holds, when it was made, how to read it. */
final class NotesSheet {

	private static final int UNITS = 256;
	private static final int WORDS = 88;

	private final Book book;
	private final SXSSFSheet sheet;
	private int next;

	NotesSheet(Book book, SXSSFSheet sheet) {
		this.book = book;
		this.sheet = sheet;
		sheet.setDisplayGridlines(false);
		sheet.setColumnWidth(0, 20 * UNITS);
		sheet.setColumnWidth(1, 12 * UNITS);
		sheet.setColumnWidth(2, WORDS * UNITS);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
	}

	/**
	 * Writes the sheet, last of all, since it counts the rows of the others.
	 *
	 * @param pages the other sheets
	 * @param withheldCalculations how many calculations are left out
	 */
	void write(List<Page> pages, int withheldCalculations) {
		SXSSFRow title = sheet.createRow(next++);
		title.setHeightInPoints(30);
		put(title, 0, book.text("title", book.basis().request().document().getName()), Role.TITLE, Shade.PLAIN);
		next++;
		String house = book.basis().request().house().name();
		if (!house.isBlank()) {
			fact("house", house);
		}
		fact("day", book.basis().request().readers().day().toString());
		fact("file", book.basis().request().file().getFileName().toString());
		fact("edition", edition(withheldCalculations));
		next++;
		head("sheets", "rows", "holds");
		pages.forEach(this::sheet);
		next++;
		head("reading", "", "");
		for (String key : List.of("numbers", "states", "links", "formulas", "verdicts", "sorting")) {
			fact("reading." + key, book.text("reading." + key + ".text"));
		}
		if (book.basis().edition().reserved() == Edition.Reserved.MARKED) {
			SXSSFRow row = sheet.createRow(next++);
			put(row, 0, book.text("reading.marked"), Role.WRAPPED, Shade.RESERVED);
			put(row, 2, book.text("reading.marked.text"), Role.WRAPPED, Shade.PLAIN);
		}
	}

	private String edition(int calculations) {
		Edition.Reserved reserved = book.basis().edition().reserved();
		if (reserved != Edition.Reserved.LEFT_OUT) {
			return book.text(reserved == Edition.Reserved.SHOWN ? "edition.SHOWN" : "edition.MARKED");
		}
		int[] left = new int[3];
		for (Iterator<EObject> all = EcoreUtil.getAllContents(book.basis().request().document(), true); all.hasNext();) {
			EObject object = all.next();
			int kind = object instanceof Observation ? 0 : object instanceof Participation ? 1 : object instanceof Relation ? 2 : -1;
			if (kind >= 0 && !book.basis().edition().admits((Element) object)) {
				left[kind]++;
			}
		}
		return book.text("edition.LEFT_OUT", Integer.toString(left[0]), Integer.toString(left[1]), Integer.toString(left[2]),
			Integer.toString(calculations));
	}

	private void sheet(Page page) {
		SXSSFRow row = sheet.createRow(next++);
		String name = page.sheet().getSheetName();
		put(row, 0, name, Role.LINK, Shade.PLAIN);
		row.getCell(0).setCellFormula("HYPERLINK(\"#" + page.reference() + "A1\",\"" + name + "\")");
		row.getCell(0).setCellValue(name);
		row.createCell(1).setCellValue(page.rows());
		row.getCell(1).setCellStyle(book.styles().of(Role.CODE, Shade.PLAIN));
		put(row, 2, book.text("holds." + page.key()), Role.WRAPPED, Shade.PLAIN);
	}

	private void head(String... keys) {
		SXSSFRow row = sheet.createRow(next++);
		for (int i = 0; i < keys.length; i++) {
			put(row, i, keys[i].isEmpty() ? "" : book.text("head." + keys[i]), i == 1 ? Role.HEAD : Role.LEFT_HEAD, Shade.PLAIN);
		}
	}

	private void fact(String key, String text) {
		SXSSFRow row = sheet.createRow(next++);
		put(row, 0, book.text(key), Role.TEXT, Shade.PLAIN);
		put(row, 1, "", Role.TEXT, Shade.PLAIN);
		put(row, 2, text, Role.WRAPPED, Shade.PLAIN);
		row.setHeightInPoints(Line.height(text, WORDS));
	}

	private void put(SXSSFRow row, int column, String text, Role role, Shade shade) {
		if (row.getCell(column) == null) {
			row.createCell(column);
		}
		row.getCell(column).setCellValue(Line.clean(text));
		row.getCell(column).setCellStyle(book.styles().of(role, shade));
	}
}
