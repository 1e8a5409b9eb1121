package org.chainscape.ui.citations;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page with their places, so that words can be found whatever blanks and line ends are between them. */
final class PdfWords extends PDFTextStripper {

	private final StringBuilder letters = new StringBuilder();
	private final List<Rectangle2D> places = new ArrayList<>();

	PdfWords(PDDocument document, int index) throws IOException {
		setSortByPosition(true);
		setStartPage(index + 1);
		setEndPage(index + 1);
		getText(document);
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		for (TextPosition position : positions) {
			String plain = plain(position.getUnicode());
			double height = position.getHeightDir() * 1.5;
			Rectangle2D place = new Rectangle2D.Double(position.getXDirAdj(), position.getYDirAdj() - height * 0.85, position.getWidthDirAdj(),
				height);
			for (int i = 0; i < plain.length(); i++) {
				letters.append(plain.charAt(i));
				places.add(place);
			}
		}
	}

	/** Wide and narrow letters are the same, blanks are none. */
	private static String plain(String text) {
		return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
	}

	/** {@return where words stand, a place for each line; none if they do not} */
	List<Rectangle2D> find(String quote) {
		String wanted = plain(quote);
		int start = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
		List<Rectangle2D> lines = new ArrayList<>();
		for (int i = start; start >= 0 && i < start + wanted.length(); i++) {
			Rectangle2D letter = places.get(i);
			Rectangle2D last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
			if (last != null && Math.abs(last.getCenterY() - letter.getCenterY()) < letter.getHeight() / 2) {
				last.add(letter);
			} else {
				lines.add((Rectangle2D) letter.clone());
			}
		}
		return lines;
	}
}
