package org.chainscape.exchange.graph;

/** Texts made fit for files. */
final class Cleaning {

	private Cleaning() {
	}

	/** Without characters XML cannot hold and without halves of characters; with line breaks. */
	static String xml(String text) {
		StringBuilder clean = null;
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			boolean fits = point == '\t' || point == '\n' || point == '\r' || point >= ' ' && point < 0xD800
					|| point > 0xDFFF && point < 0xFFFE || point > 0xFFFF;
			if (!fits && clean == null) {
				clean = new StringBuilder(text.substring(0, i));
			}
			if (fits && clean != null) {
				clean.appendCodePoint(point);
			}
			i += Character.charCount(point);
		}
		return clean == null ? text : clean.toString();
	}

	/** On one line. */
	static String line(String text) {
		return xml(text).replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
	}
}
