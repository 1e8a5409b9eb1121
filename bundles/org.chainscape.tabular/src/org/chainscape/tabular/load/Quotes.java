package org.chainscape.tabular.load;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cells of a row as the words of a citation: {@code ticker=688268.SH; revenue_share=0.510725}. A backslash stands before a backslash, a
 * semicolon and an equals sign that are part of a head or a cell.
 */
final class Quotes {

	private Quotes() {
	}

	/** Adds a cell to the words. */
	static void append(StringBuilder quote, String column, String text) {
		if (!quote.isEmpty()) {
			quote.append("; ");
		}
		escape(quote, column);
		quote.append('=');
		escape(quote, text);
	}

	private static void escape(StringBuilder quote, String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '\\' || character == ';' || character == '=') {
				quote.append('\\');
			}
			quote.append(character);
		}
	}

	/** {@return the cells by the heads of their columns; empty if the words are not made of cells} */
	static Map<String, String> parse(String quote) {
		Map<String, String> cells = new LinkedHashMap<>();
		StringBuilder part = new StringBuilder();
		String column = null;
		for (int i = 0; i <= quote.length(); i++) {
			char character = i < quote.length() ? quote.charAt(i) : ';';
			if (character == '\\' && i + 1 < quote.length()) {
				part.append(quote.charAt(++i));
			} else if (character == '=' && column == null) {
				column = part.toString();
				part.setLength(0);
			} else if (character == ';') {
				if (column == null) {
					return Map.of();
				}
				cells.put(column, part.toString());
				part.setLength(0);
				column = null;
				i += i + 1 < quote.length() && quote.charAt(i + 1) == ' ' ? 1 : 0;
			} else {
				part.append(character);
			}
		}
		return cells;
	}
}
