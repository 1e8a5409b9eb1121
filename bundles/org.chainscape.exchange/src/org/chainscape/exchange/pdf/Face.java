package org.chainscape.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.chainscape.fonts.NotoSansSc;

/** One weight of the font in one document. */
final class Face {

	private final PDFont font;
	private final CmapLookup characters;

	private Face(PDDocument document, InputStream stream) throws IOException {
		TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
		// Ligatures have no character of their own: they could not be found again.
		file.setEnableGsub(false);
		font = PDType0Font.load(document, file, true);
		characters = file.getUnicodeCmapLookup();
		document.registerTrueTypeFontForClosing(file);
	}

	static Face regular(PDDocument document) throws IOException {
		try (InputStream stream = NotoSansSc.regular()) {
			return new Face(document, stream);
		}
	}

	static Face bold(PDDocument document) throws IOException {
		try (InputStream stream = NotoSansSc.bold()) {
			return new Face(document, stream);
		}
	}

	PDFont font() {
		return font;
	}

	boolean has(int codePoint) {
		return characters.getGlyphId(codePoint) != 0;
	}
}
