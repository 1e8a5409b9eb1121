package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line for each row, cells with tabs or line breaks in
 * quotation marks.
 *
 * @param rows the rows; they may be of different length
 */
public record Block(List<List<String>> rows) {

	/** Keeps copies. */
	public Block {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/**
	 * Reads a block.
	 *
	 * @param text the text of a clipboard
	 * @return its cells; no rows for no text
	 */
	public static Block parse(String text) {
		return new Block(new Reader(text).read());
	}

	/** {@return how many columns its longest row has} */
	public int width() {
		return rows.stream().mapToInt(List::size).max().orElse(0);
	}

	/**
	 * Writes a cell so that {@link #parse} and spreadsheets read the same.
	 *
	 * @param text the content
	 * @return the content, in quotation marks where it needs them
	 */
	static String write(String text) {
		boolean plain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && !text.startsWith("\"");
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	/** Reads from left to right. */
	private static final class Reader {

		private final String text;
		private final List<List<String>> rows = new ArrayList<>();
		private List<String> row = new ArrayList<>();
		private int at;

		Reader(String text) {
			this.text = text;
		}

		List<List<String>> read() {
			while (at < text.length()) {
				row.add(text.charAt(at) == '"' ? quoted() : plain());
				if (at >= text.length()) {
					break;
				}
				char end = text.charAt(at++);
				if (end == '\t') {
					if (at == text.length()) {
						row.add("");
					}
					continue;
				}
				if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
					at++;
				}
				rows.add(row);
				row = new ArrayList<>();
			}
			if (!row.isEmpty()) {
				rows.add(row);
			}
			return rows;
		}

		private String plain() {
			int start = at;
			while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
				at++;
			}
			return text.substring(start, at);
		}

		/** A quotation mark that is never closed is only a sign. */
		private String quoted() {
			int start = at;
			StringBuilder content = new StringBuilder();
			at++;
			while (at < text.length()) {
				char each = text.charAt(at);
				if (each != '"') {
					content.append(each);
					at++;
				} else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
					content.append('"');
					at += 2;
				} else {
					at++;
					return isEnd() ? content.toString() : rest(start);
				}
			}
			return rest(start);
		}

		private boolean isEnd() {
			return at == text.length() || "\t\r\n".indexOf(text.charAt(at)) >= 0;
		}

		private String rest(int start) {
			at = start;
			return plain();
		}
	}
}
