package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;

/** Cells as other programs take them from the clipboard. */
public final class GridText {

	private GridText() {
	}

	/**
	 * Cells as text: tabs between cells, a line for each row.
	 *
	 * @param grid the table
	 * @param range the cells
	 * @param heads whether the heads of the columns come first
	 * @return the text; {@link Block#parse} reads it back
	 */
	public static String tsv(Grid grid, GridRange range, boolean heads) {
		StringBuilder text = new StringBuilder();
		for (List<String> line : lines(grid, range, heads)) {
			text.append(String.join("\t", line.stream().map(Block::write).toList())).append('\n');
		}
		return text.toString();
	}

	/**
	 * Cells as a table of a web page, which Word and Excel take with its lines.
	 *
	 * @param grid the table
	 * @param range the cells
	 * @param heads whether the heads of the columns come first
	 * @return the text; numbers stand on the right, other texts are marked as texts so that nothing becomes a formula or a date
	 */
	public static String html(Grid grid, GridRange range, boolean heads) {
		StringBuilder text = new StringBuilder(
			"<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\" style=\"border-collapse:collapse\">");
		boolean head = heads;
		for (List<String> line : lines(grid, range, heads)) {
			text.append("<tr>");
			for (int i = 0; i < line.size(); i++) {
				String tag = head ? "th" : "td";
				boolean right = !head && grid.columns().get(range.left() + i).type().isRight();
				text.append('<').append(tag).append(right ? " style=\"text-align:right\">" : head ? ">" : " style=\"mso-number-format:'\\@'\">")
					.append(escape(line.get(i))).append("</").append(tag).append('>');
			}
			text.append("</tr>");
			head = false;
		}
		return text.append("</table></body></html>").toString();
	}

	private static List<List<String>> lines(Grid grid, GridRange range, boolean heads) {
		List<List<String>> lines = new ArrayList<>();
		if (heads) {
			lines.add(grid.columns().subList(range.left(), range.right() + 1).stream().map(column -> column.label()).toList());
		}
		for (int row = range.top(); row <= Math.min(range.bottom(), grid.rowCount() - 1); row++) {
			List<String> line = new ArrayList<>();
			for (int column = range.left(); column <= range.right(); column++) {
				line.add(grid.text(row, column));
			}
			lines.add(line);
		}
		return lines;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
	}
}
