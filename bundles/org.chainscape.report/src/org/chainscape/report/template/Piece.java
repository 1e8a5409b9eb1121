package org.chainscape.report.template;

import java.util.ArrayList;
import java.util.List;

/**
 * A placeholder within a text.
 *
 * @param start where its first brace stands
 * @param end after its last brace
 * @param inner what stands between the braces
 */
public record Piece(int start, int end, String inner) {

	/** A placeholder longer than this is a pair of braces somebody forgot. */
	private static final int LONGEST = 400;

	/**
	 * Finds the placeholders of a text. Braces may be those of Chinese typing: {@code ｛｛title｝｝}.
	 *
	 * @param text the text of a paragraph
	 * @return the placeholders in order; one that is not closed reaches to the end of the text and has {@code null} within
	 */
	public static List<Piece> of(String text) {
		List<Piece> pieces = new ArrayList<>();
		int at = opening(text, 0);
		while (at >= 0) {
			int close = closing(text, at + 2);
			int again = opening(text, at + 2);
			if (close < 0 || close - at > LONGEST || again >= 0 && again + 1 < close) {
				pieces.add(new Piece(at, text.length(), null));
				return pieces;
			}
			pieces.add(new Piece(at, close + 2, text.substring(at + 2, close)));
			at = opening(text, close + 2);
		}
		return pieces;
	}

	private static int opening(String text, int from) {
		return pair(text, from, '{', '｛');
	}

	private static int closing(String text, int from) {
		return pair(text, from, '}', '｝');
	}

	private static int pair(String text, int from, char narrow, char wide) {
		for (int i = from; i + 1 < text.length(); i++) {
			boolean first = text.charAt(i) == narrow || text.charAt(i) == wide;
			if (first && (text.charAt(i + 1) == narrow || text.charAt(i + 1) == wide)) {
				return i;
			}
		}
		return -1;
	}
}
