package org.chainscape.tabular.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.guard.FormulaGuard;

/**
 * Writes a table as CSV: UTF-8 with the mark Excel needs, commas, quotation marks and line ends as RFC 4180 says, cells as printed.
 * Texts that would become formulas are guarded, see {@link FormulaGuard}.
 */
public final class CsvTable {

	private static final char MARK = '\uFEFF';

	private CsvTable() {
	}

	/**
	 * Writes the rows that are shown, in their order.
	 *
	 * @param grid the table
	 * @param stream where to; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(Grid grid, OutputStream stream) throws IOException {
		Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
		writer.write(MARK);
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(grid.columns().stream().map(CsvTable::head).map(FormulaGuard::guard).toList());
		for (int row = 0; row < grid.rowCount(); row++) {
			List<String> cells = new ArrayList<>(grid.columns().size());
			for (int column = 0; column < grid.columns().size(); column++) {
				cells.add(FormulaGuard.guard(grid.text(row, column)));
			}
			printer.printRecord(cells);
		}
		printer.flush();
	}

	/** Numbers keep their units in the cells. */
	static String head(Column column) {
		return column.group().isEmpty() ? column.label() : column.group() + " " + column.label();
	}
}
