package org.chainscape.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.text.Language;
import org.chainscape.tabular.load.ImportReport;
import org.chainscape.tabular.load.RowRemark;

/** The rows that were not plainly imported, as a table for a spreadsheet program. */
final class ImportRemarks {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private ImportRemarks() {
	}

	static String write(ImportReport report, Console console) {
		Language language = console.language();
		StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
		line(text, List.of(console.text("import.column.file"), console.text("import.column.sheet"), console.text("import.column.row"),
			console.text("import.column.outcome"), console.text("import.column.reasons")));
		for (RowRemark row : report.rows()) {
			line(text, List.of(row.file(), row.sheet(), String.valueOf(row.row()), row.outcome().label(language),
				String.join(" ", row.sentences(language))));
		}
		return text.toString();
	}

	private static void line(StringBuilder text, List<String> cells) {
		text.append(cells.stream().map(ImportRemarks::cell).collect(Collectors.joining(","))).append("\r\n");
	}

	/** {@return a cell; one that a spreadsheet program would take for a formula is marked as text} */
	private static String cell(String words) {
		String safe = !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
		return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
