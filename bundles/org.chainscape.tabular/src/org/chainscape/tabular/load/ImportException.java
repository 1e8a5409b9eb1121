package org.chainscape.tabular.load;

import java.util.List;

import org.chainscape.model.text.Language;

/** An import that cannot be made at all: files and mapping do not fit. */
public final class ImportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Kind kind;
	private final transient List<String> arguments;

	/** What does not fit. */
	public enum Kind {
		/** No table of the mapping is read from this file. */
		NO_TABLE,
		/** The workbook has no sheet of this name. */
		NO_SHEET,
		/** Columns of the mapping are not in the table. */
		NO_COLUMN,
		/** The table has no such row as its header. */
		NO_HEADER,
		/** Nothing says a field that is required. */
		NO_FIELD,
		/** The kind of row has no such field. */
		UNKNOWN_FIELD,
		/** The document has several chains or perspectives of this name, or none and cannot be given one. */
		NO_CHAIN,
		/** Two files have the same name. */
		SAME_NAME
	}

	ImportException(Kind kind, String... arguments) {
		super(kind + " " + List.of(arguments));
		this.kind = kind;
		this.arguments = List.of(arguments);
	}

	/** {@return what does not fit} */
	public Kind kind() {
		return kind;
	}

	/** {@return what does not fit and what to do, in one sentence} */
	public String message(Language language) {
		return Reason.TEXTS.get(language, "error." + kind.name(), arguments.toArray());
	}
}
