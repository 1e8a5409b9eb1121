package org.chainscape.exchange.tables;

import java.nio.file.Path;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param file the table
 * @param number row as a spreadsheet counts, the header being 1
 * @param cells header to text, in the order of the columns, without empty cells
 */
record Row(Path file, int number, Map<String, String> cells) {

	/** {@return the text of a column, or an empty text} */
	String cell(String column) {
		return cells.getOrDefault(column, "");
	}

	/** {@return where this row stands, for messages} */
	String place() {
		return file.getFileName() + ":" + number;
	}
}
