package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** Opens a table file as what its content is. */
final class Opening {

	private static final int BEGINNING = 1 << 16;
	private static final long MEGA = 1 << 20;
	private static final Pattern WEB_PAGE = Pattern.compile("<(!doctype\\s+html|html|head|meta|body|table|style|div)\\b.*",
		Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final String SPREADSHEET_2003 = "urn:schemas-microsoft-com:office:spreadsheet";
	private static final int LONGEST_BLOCK = 1 << 26;
	/** Text has tabs and line ends, and now and then a control character that slipped in; more is no text. */
	private static final int TEXT_PER_CONTROL = 50;

	private final Place place;
	private final String name;
	private final SheetLimits limits;
	private final Dialect dialect;
	private final Notices notices = new Notices();

	Opening(Path file, SheetLimits limits, Dialect dialect) {
		this.place = Place.of(file);
		this.name = file.getFileName() == null ? "" : file.getFileName().toString();
		this.limits = limits;
		this.dialect = dialect;
	}

	/** A block from the clipboard: no encoding, and quotes only where they are closed. */
	static TableFile block(String name, String pasted) throws SheetException {
		Place place = Place.of(Path.of(name));
		if (pasted.length() > LONGEST_BLOCK) {
			throw new SheetException(Kind.FILE_SIZE, place, pasted.length() / MEGA, LONGEST_BLOCK / MEGA);
		}
		String beginning = pasted.substring(0, Math.min(pasted.length(), BEGINNING));
		Character delimiter = beginning.indexOf('\t') >= 0 ? Character.valueOf('\t') : null;
		TextStyle style = TextStyle.of(beginning, beginning.length() == pasted.length(), delimiter, true);
		return new TextTable(place.file(), TextSource.of(pasted), style, SheetLimits.DEFAULT, null, new Notices());
	}

	TableFile open() throws SheetException {
		if (name.startsWith("~$")) {
			throw new SheetException(Kind.LOCK_FILE, place);
		}
		FileStamp stamp = FileStamp.of(place);
		if (stamp.size() == 0) {
			throw new SheetException(Kind.EMPTY, place);
		}
		if (stamp.size() > limits.fileBytes()) {
			throw new SheetException(Kind.FILE_SIZE, place, stamp.size() / MEGA, limits.fileBytes() / MEGA);
		}
		try {
			byte[] start;
			try (InputStream stream = Files.newInputStream(place.file())) {
				start = stream.readNBytes(BEGINNING);
			}
			return open(stamp, start);
		} catch (IOException e) {
			throw Failures.of(e, place);
		}
	}

	private TableFile open(FileStamp stamp, byte[] start) throws IOException {
		Magic magic = Magic.of(start);
		if (magic.refusal() != null) {
			throw new SheetException(Kind.NOT_A_TABLE, place, magic.refusal());
		}
		if (extension().equals("et") || extension().equals("numbers") || extension().equals("xlsb")) {
			throw new SheetException(Kind.OTHER_WORKBOOK, place, "." + extension());
		}
		switch (magic) {
			case OLD_WORKBOOK:
				throw new SheetException(Kind.OTHER_WORKBOOK, place, "Excel 5.0/95");
			case ZIP:
				promise("xlsx|xlsm|xltx|xltm", Term.WORKBOOK);
				return XmlWorkbook.open(stamp, limits, notices);
			case COMPOUND:
				promise("xls|xlt", Term.OLD_WORKBOOK);
				return BinaryWorkbook.open(stamp, limits, notices);
			default:
				return text(stamp, start);
		}
	}

	private TableFile text(FileStamp stamp, byte[] start) throws IOException {
		Optional<TextEncoding> found = encoding(start);
		if (found.isEmpty()) {
			throw new SheetException(isBinary(start) ? Kind.NOT_A_TABLE : Kind.ENCODING, place, Term.BINARY);
		}
		TextEncoding encoding = found.get();
		String beginning = encoding.beginning(start);
		boolean whole = stamp.size() <= start.length;
		if (whole && beginning.isBlank()) {
			throw new SheetException(Kind.EMPTY, place);
		}
		if (isControlled(beginning)) {
			throw new SheetException(Kind.NOT_A_TABLE, place, Term.BINARY);
		}
		refuseMarkup(beginning.stripLeading());
		promise("csv|tsv|tab|txt|psv|", Term.TEXT);
		Character delimiter = dialect.delimiter() == null && extension().matches("tsv|tab") ? Character.valueOf('\t') : dialect.delimiter();
		TextStyle style = TextStyle.of(beginning, whole, delimiter, false);
		return new TextTable(place.file(), TextSource.of(stamp, encoding), style, limits, encoding.charset().name(), notices);
	}

	private Optional<TextEncoding> encoding(byte[] start) throws IOException {
		TextEncoding marked = TextEncoding.marked(start);
		if (dialect.encoding() == null) {
			return TextEncoding.of(place.file(), start);
		}
		int mark = marked != null && marked.charset().name().startsWith(dialect.encoding().name()) ? marked.mark() : 0;
		return Optional.of(new TextEncoding(dialect.encoding(), mark));
	}

	/** Refuses pages and XML, which some systems offer under the names of tables. */
	private void refuseMarkup(String beginning) {
		if (WEB_PAGE.matcher(beginning).matches()) {
			throw new SheetException(Kind.MARKUP, place, Term.WEB_PAGE);
		}
		if (beginning.startsWith("<?xml")) {
			boolean page = beginning.toLowerCase(Locale.ROOT).contains("<html");
			Term term = page ? Term.WEB_PAGE : beginning.contains(SPREADSHEET_2003) ? Term.XML_SPREADSHEET : Term.XML;
			throw new SheetException(Kind.MARKUP, place, term);
		}
		if (extension().equals("json") && (beginning.startsWith("{") || beginning.startsWith("["))) {
			throw new SheetException(Kind.NOT_A_TABLE, place, "JSON");
		}
	}

	private static boolean isBinary(byte[] start) {
		int controls = 0;
		for (byte next : start) {
			controls += next >= 0 && next < ' ' && next != '\n' && next != '\r' && next != '\t' ? 1 : 0;
		}
		return controls * TEXT_PER_CONTROL > start.length;
	}

	private static boolean isControlled(String beginning) {
		long controls = beginning.chars().filter(next -> next < ' ' && next != '\n' && next != '\r' && next != '\t').count();
		return controls * TEXT_PER_CONTROL > beginning.length();
	}

	private String extension() {
		return name.substring(name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** Says so if the name promises something else than what is there. */
	private void promise(String extensions, Term content) {
		if (extension().matches("xls[xm]?|xlt[xm]?|csv|tsv|txt") && !extension().matches(extensions)) {
			notices.add(SheetNotice.Kind.OTHER_CONTENT, place, "." + extension(), content);
		}
	}
}
