package org.chainscape.report.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.workbook.Styles.Shade;
import org.chainscape.scene.Edition;
import org.chainscape.store.StableZip;

/** The workbook while it is written, row by row: rows that are done go to a temporary file. */
final class Book implements Closeable {

	/** Rows kept in memory; more than any calculation has inputs, so that its rows can be grouped. */
	static final int WINDOW = 256;
	private static final Texts TEXTS = Texts.beside(Book.class);

	private final ReportBasis basis;
	private final SXSSFWorkbook book;
	private final Styles styles;

	Book(ReportBasis basis) {
		this.basis = basis;
		XSSFWorkbook whole = new XSSFWorkbook();
		book = new SXSSFWorkbook(whole, WINDOW, true, false);
		styles = new Styles(whole, basis.request().house());
		POIXMLProperties.CoreProperties core = whole.getProperties().getCoreProperties();
		LocalDate day = basis.request().readers().day();
		core.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
		core.setCreator(basis.request().house().name());
		core.setTitle(basis.request().document().getName());
	}

	/** {@return an empty sheet whose name is the text {@code sheet.KEY}; sheets stand in the order in which they are made} */
	Page page(String key, List<Column> columns) {
		return new Page(this, book.createSheet(text("sheet." + key)), key, columns);
	}

	NotesSheet notes() {
		return new NotesSheet(this, book.createSheet(text("sheet.notes")));
	}

	ReportBasis basis() {
		return basis;
	}

	Styles styles() {
		return styles;
	}

	Language language() {
		return basis.language();
	}

	String text(String key, Object... arguments) {
		return TEXTS.get(language(), key, arguments);
	}

	/** {@return how a row about an element looks} */
	Shade shade(Element element) {
		return basis.edition().reserved() == Edition.Reserved.MARKED && basis.edition().marks(element) ? Shade.RESERVED : Shade.PLAIN;
	}

	void write(OutputStream output) throws IOException {
		StableZip.write(book::write, output);
	}

	@Override
	public void close() throws IOException {
		// A workbook that was given up complains about rows in memory when it is closed.
		for (Sheet sheet : book) {
			if (sheet instanceof SXSSFSheet streamed && !streamed.areAllRowsFlushed()) {
				streamed.flushRows();
			}
		}
		book.close();
	}
}
