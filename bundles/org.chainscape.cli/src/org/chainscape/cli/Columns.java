package org.chainscape.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of text in columns. Chinese characters are two columns wide on a terminal. */
final class Columns {

	private static final String GAP = "  ";

	private final List<List<String>> rows = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private final Map<Integer, Integer> widths = new HashMap<>();

	/**
	 * Adds a row.
	 *
	 * @param note a line that follows the row, indented; empty for none
	 * @param cells its cells
	 */
	void add(String note, String... cells) {
		widths.clear();
		rows.add(List.of(cells));
		notes.add(note);
	}

	/** {@return the rows with aligned cells, each line ended by LF} */
	String write() {
		StringBuilder text = new StringBuilder();
		for (int row = 0; row < rows.size(); row++) {
			List<String> cells = rows.get(row);
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < cells.size(); column++) {
				line.append(cells.get(column)).append(" ".repeat(widest(column) - width(cells.get(column)))).append(GAP);
			}
			text.append(line.toString().stripTrailing()).append('\n');
			if (!notes.get(row).isEmpty()) {
				text.append("    ").append(notes.get(row)).append('\n');
			}
		}
		return text.toString();
	}

	private int widest(int column) {
		return widths.computeIfAbsent(column,
			key -> rows.stream().filter(row -> row.size() > key).mapToInt(row -> width(row.get(key))).max().orElse(0));
	}

	/** {@return how many columns of a terminal a text takes} */
	static int width(String text) {
		return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
	}

	/** The blocks that terminals show wide: CJK, its punctuation, and forms of full width. */
	private static boolean isWide(int point) {
		return point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF || point >= 0xAC00 && point <= 0xD7A3
			|| point >= 0xF900 && point <= 0xFAFF || point >= 0xFE30 && point <= 0xFE4F || point >= 0xFF00 && point <= 0xFF60
			|| point >= 0xFFE0 && point <= 0xFFE6 || point >= 0x20000 && point <= 0x3FFFD;
	}
}
