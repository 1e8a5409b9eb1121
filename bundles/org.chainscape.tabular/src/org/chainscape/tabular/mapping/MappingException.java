package org.chainscape.tabular.mapping;

import org.chainscape.model.text.Language;

/** A mapping file that cannot be read. */
public final class MappingException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;
	private final String file;
	private final int line;
	private final int column;

	MappingException(String key, String file, int line, int column, Object... arguments) {
		super(file + ":" + line + ":" + column + " " + key);
		this.key = key;
		this.file = file;
		this.line = line;
		this.column = column;
		this.arguments = arguments.clone();
	}

	/** {@return the line of the mistake, from 1; 0 if it has none} */
	public int line() {
		return line;
	}

	/** {@return the column of the mistake, from 1; 0 if it has none} */
	public int column() {
		return column;
	}

	/** {@return file, line, column, what is wrong and what to do, in one sentence} */
	public String message(Language language) {
		String fault = RowKind.text(language, "fault." + key, arguments);
		return line == 0 ? RowKind.text(language, "fault.inFile", file, fault)
			: RowKind.text(language, "fault.at", file, String.valueOf(line), String.valueOf(column), fault);
	}
}
