package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads tables the way tests compare them. */
final class Read {

	private Read() {
	}

	static List<TableRow> rows(Path file) {
		return rows(file, SheetLimits.DEFAULT);
	}

	static List<TableRow> rows(Path file, SheetLimits limits) {
		try (TableFile table = TableFile.open(file, limits)) {
			return rows(table, table.sheets().get(0));
		}
	}

	static List<TableRow> rows(TableFile table, String sheet) {
		List<TableRow> all = new ArrayList<>();
		try (TableRows rows = table.rows(sheet)) {
			rows.forEachRemaining(all::add);
		}
		return all;
	}

	/** Rows as {@code 1:a|b}, one a line. */
	static String text(List<TableRow> rows) {
		return rows.stream().map(row -> row.number() + ":" + row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
			.collect(Collectors.joining("\n"));
	}

	static String text(Path file) {
		return text(rows(file));
	}

	static Path write(Path folder, String name, String text, String encoding) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(Charset.forName(encoding)));
	}
}
