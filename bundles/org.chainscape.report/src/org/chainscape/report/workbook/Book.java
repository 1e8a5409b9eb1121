package org.chainscape.report.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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

/** The workbook while it is written, row by row: rows that are done go to a temporary file. */
final class Book implements Closeable {

	/** Rows kept in memory; more than any calculation has inputs, so that its rows can be grouped. */
	static final int WINDOW = 256;
	/** Readers look for it first. */
	private static final String TYPES = "[Content_Types].xml";
	/** The first day a zip file knows. */
	private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);
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
		Path file = Files.createTempFile("chainscape-", ".xlsx");
		try {
			try (OutputStream raw = Files.newOutputStream(file)) {
				book.write(raw);
			}
			copy(file, output);
		} finally {
			Files.deleteIfExists(file);
		}
	}

	/** One order and one time for all entries, without holding a sheet in memory. */
	private static void copy(Path file, OutputStream output) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipOutputStream stable = new ZipOutputStream(output);
			List<String> names = zip.stream().map(ZipEntry::getName)
				.sorted(Comparator.comparing((String name) -> !name.equals(TYPES)).thenComparing(Comparator.naturalOrder())).toList();
			for (String name : names) {
				ZipEntry entry = new ZipEntry(name);
				entry.setTimeLocal(FIRST);
				stable.putNextEntry(entry);
				try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
					content.transferTo(stable);
				}
				stable.closeEntry();
			}
			stable.finish();
			output.flush();
		}
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
