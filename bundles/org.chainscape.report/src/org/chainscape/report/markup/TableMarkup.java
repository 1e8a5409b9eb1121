package org.chainscape.report.markup;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.chainscape.report.ReportTable;

/** Writes tables: a head that can be repeated, groups over the whole width, columns by kind. */
public final class TableMarkup {

	private TableMarkup() {
	}

	/**
	 * Writes a table without caption and source line. Cells have the classes {@code n} (numbers), {@code c} (codes); rows {@code g} (groups)
	 * and {@code s} (sums).
	 *
	 * @param markup where to
	 * @param table the table
	 * @param mark what is set behind reserved statements
	 * @param link the address a cell leads to, for the id of its element; {@code null} for none
	 * @param attributes further attributes of the table, names and values in turn
	 */
	public static void write(Markup markup, ReportTable table, String mark, Function<String, String> link, String... attributes) {
		List<ReportTable.Column> columns = table.columns();
		double sum = columns.stream().mapToDouble(ReportTable.Column::weight).sum();
		markup.open("table", attributes).open("colgroup");
		columns.forEach(column -> markup.empty("col", "width", String.format(Locale.ROOT, "%.2f%%", 100 * column.weight() / sum)));
		markup.close().open("thead").open("tr");
		columns.forEach(column -> markup.leaf("th", column.title(), "scope", "col", "class", style(column)));
		markup.close(2).open("tbody").line();
		for (ReportTable.Row row : table.rows()) {
			row(markup, columns, row, mark, link);
		}
		markup.close(2).line();
	}

	private static void row(Markup markup, List<ReportTable.Column> columns, ReportTable.Row row, String mark, Function<String, String> link) {
		boolean group = row.level() == ReportTable.Level.GROUP;
		markup.open("tr", "class", group ? "g" : row.level() == ReportTable.Level.TOTAL ? "s" : null);
		if (group) {
			markup.open("th", "colspan", String.valueOf(columns.size()), "scope", "colgroup");
			cell(markup, row.cells().get(0), mark, link);
			markup.close();
		} else {
			for (int i = 0; i < columns.size(); i++) {
				markup.open("td", "class", style(columns.get(i)));
				cell(markup, row.cells().get(i), mark, link);
				markup.close();
			}
		}
		markup.close().line();
	}

	private static void cell(Markup markup, ReportTable.Cell cell, String mark, Function<String, String> link) {
		String address = cell.elementId() == null || cell.text().isEmpty() ? null : link.apply(cell.elementId());
		if (address != null) {
			markup.open("a", "href", address);
		}
		lines(markup, cell.text());
		if (address != null) {
			markup.close();
		}
		if (cell.reserved()) {
			markup.leaf("span", mark, "class", "reserved");
		}
	}

	private static void lines(Markup markup, String text) {
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				markup.empty("br");
			}
			markup.text(lines[i]);
		}
	}

	private static String style(ReportTable.Column column) {
		return switch (column.kind()) {
		case NUMBER -> "n";
		case CODE -> "c";
		default -> null;
		};
	}
}
