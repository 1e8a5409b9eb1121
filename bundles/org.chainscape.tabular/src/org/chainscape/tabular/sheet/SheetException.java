package org.chainscape.tabular.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Why a table file is not read, or not any further: what, where, what to do. */
public final class SheetException extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(SheetException.class);

	private final Kind kind;
	private final transient Place place;
	private final transient List<Object> arguments;

	/** What can be wrong. */
	public enum Kind {
		/** There is no such file. */
		NOT_FOUND,
		/** It is a folder. */
		DIRECTORY,
		/** It is a device or something else that is no file. */
		NOT_REGULAR,
		/** The system does not let it be read. */
		NO_ACCESS,
		/** Another program has it. */
		LOCKED,
		/** The mark an office program leaves beside a file it has open. */
		LOCK_FILE,
		/** Reading fails. */
		UNREADABLE,
		/** It changed while it was read. */
		CHANGED,
		/** There is nothing in it. */
		EMPTY,
		/** It is longer than files that are read. */
		FILE_SIZE,
		/** It is no table. */
		NOT_A_TABLE,
		/** It is a workbook of a sort that is not read. */
		OTHER_WORKBOOK,
		/** It is a web page or XML under the name of a table. */
		MARKUP,
		/** A password protects it. */
		ENCRYPTED,
		/** It was cut off, or is no workbook any more. */
		CORRUPT,
		/** A part of the workbook is missing. */
		MISSING_PART,
		/** The XML of a part is broken. */
		BROKEN_XML,
		/** The XML has a document type, which no workbook has. */
		DOCUMENT_TYPE,
		/** A part has more of something than any workbook. */
		TOO_MUCH,
		/** A part unpacks to far more than it is packed. */
		PACKED_TOO_TIGHTLY,
		/** All parts unpack to more than is read. */
		UNPACKED_SIZE,
		/** There is no space for temporary files. */
		TEMPORARY,
		/** There is no sheet of a name. */
		NO_SUCH_SHEET,
		/** Text has no sheets. */
		NO_SHEETS_IN_TEXT,
		/** A workbook has too many sheets. */
		SHEETS,
		/** Too many rows. */
		ROWS,
		/** Too many columns. */
		COLUMNS,
		/** A row is too long. */
		ROW_LENGTH,
		/** A cell is too long. */
		CELL,
		/** A cell in quotes is too long. */
		LONG_QUOTE,
		/** A quote is never closed. */
		OPEN_QUOTE,
		/** Rows or cells are not in their order. */
		ORDER,
		/** A cell points to a text that is not there. */
		NO_SUCH_TEXT,
		/** No encoding fits. */
		ENCODING,
		/** Some bytes do not fit the encoding. */
		BAD_BYTES
	}

	SheetException(Kind kind, Place place, Object... arguments) {
		this(kind, place, null, arguments);
	}

	SheetException(Kind kind, Place place, Throwable cause, Object... arguments) {
		super(cause);
		this.kind = kind;
		this.place = place;
		this.arguments = Stream.of(arguments).map(value -> value instanceof Term ? value : String.valueOf(value)).toList();
	}

	/** {@return what is wrong} */
	public Kind kind() {
		return kind;
	}

	/** {@return where} */
	public Place place() {
		return place;
	}

	@Override
	public String getMessage() {
		return message(Language.EN);
	}

	/**
	 * Says what is wrong.
	 *
	 * @param language the language
	 * @return one sentence: where, what, and what to do
	 */
	public String message(Language language) {
		String what = TEXTS.get(language, "refused." + kind.name(), Term.words(language, arguments));
		return TEXTS.get(language, "place.then", place.text(language), what);
	}
}
