package org.chainscape.scene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines: between Chinese characters (not before closing punctuation), between words, inside a word only if it must. */
final class TextWrap {

	private final TextMeasurer measurer;

	TextWrap(TextMeasurer measurer) {
		this.measurer = measurer;
	}

	/** One line of printable text: control characters and line ends become spaces, and outer space goes. */
	static String clean(String text) {
		return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	/** The lines of a text, none wider than the width unless a single character is; empty for no text. */
	List<String> lines(String text, FontSpec font, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String piece : pieces(clean(text))) {
			if (fits(line + piece.stripTrailing(), font, width)) {
				line.append(piece);
				continue;
			}
			flush(line, lines);
			if (fits(piece.stripTrailing(), font, width)) {
				line.append(piece);
			} else {
				line.append(cut(piece, font, width, lines));
			}
		}
		flush(line, lines);
		return lines;
	}

	/** As many lines as {@link #lines} makes, but of even length, so that no single character is left over. */
	List<String> balanced(String text, FontSpec font, double width) {
		List<String> lines = lines(text, font, width);
		if (lines.size() < 2) {
			return lines;
		}
		double low = width / 2;
		double high = width;
		while (high - low > 1) {
			double middle = (low + high) / 2;
			if (lines(text, font, middle).size() > lines.size()) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return lines(text, font, high);
	}

	/** The width of the longest piece that is not broken unless it must be. */
	double widestPiece(String text, FontSpec font) {
		return pieces(clean(text)).stream().mapToDouble(piece -> measurer.width(piece.stripTrailing(), font)).max().orElse(0);
	}

	private boolean fits(String text, FontSpec font, double width) {
		return measurer.width(text, font) <= width + 1e-6;
	}

	private String cut(String piece, FontSpec font, double width, List<String> lines) {
		StringBuilder line = new StringBuilder();
		for (int codePoint : piece.codePoints().toArray()) {
			String longer = line + Character.toString(codePoint);
			if (!line.isEmpty() && !fits(longer.stripTrailing(), font, width)) {
				flush(line, lines);
			}
			line.appendCodePoint(codePoint);
		}
		return line.toString();
	}

	private static void flush(StringBuilder line, List<String> lines) {
		String text = line.toString().strip();
		if (!text.isEmpty()) {
			lines.add(text);
		}
		line.setLength(0);
	}

	private static List<String> pieces(String text) {
		BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
		breaks.setText(text);
		List<String> pieces = new ArrayList<>();
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			String piece = text.substring(from, to);
			boolean sign = piece.startsWith(ReservedSigns.UNCONFIRMED) || piece.startsWith(ReservedSigns.UNSOURCED);
			if (sign && !pieces.isEmpty()) {
				// A sign belongs to the word before it.
				pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + piece);
			} else {
				pieces.add(piece);
			}
		}
		return pieces;
	}
}
