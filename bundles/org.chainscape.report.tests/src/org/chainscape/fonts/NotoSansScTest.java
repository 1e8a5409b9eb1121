package org.chainscape.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The font that is packed is the one that figures need: it may be embedded, and a PDF takes its Chinese as text. */
class NotoSansScTest {

	private static final String LINE = "图1：AIGC 产业链（截至 2026 年）– µm × ≥ ±";

	@Test
	void bothWeightsMayBeEmbeddedAndHaveOutlinesToEmbed() throws IOException {
		try (TrueTypeFont regular = parse(NotoSansSc.regular()); TrueTypeFont bold = parse(NotoSansSc.bold())) {
			assertEquals("NotoSansSC-Regular", regular.getName());
			assertEquals("NotoSansSC-Bold", bold.getName());
			for (TrueTypeFont font : new TrueTypeFont[] {regular, bold}) {
				assertEquals(0, font.getOS2Windows().getFsType(), "restrictions on embedding");
				assertNotNull(font.getTableMap().get("glyf"), "TrueType outlines");
				LINE.codePoints().filter(point -> point != ' ').forEach(point -> assertNotEquals(0, glyph(font, point), Character.toString(point)));
			}
		}
	}

	@Test
	void aPdfKeepsChineseAsTextInASmallSubset() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument(); InputStream stream = NotoSansSc.regular()) {
			PDType0Font font = PDType0Font.load(document, stream, true);
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(font, 12);
				content.newLineAtOffset(50, 700);
				content.showText(LINE);
				content.endText();
			}
			document.save(bytes);
		}
		assertTrue(bytes.size() < 50_000, "bytes: " + bytes.size());
		try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
			assertEquals(LINE, new PDFTextStripper().getText(read).strip());
		}
	}

	@Test
	void javaPaintsWithItToo() throws Exception {
		try (InputStream stream = NotoSansSc.bold()) {
			assertEquals(-1, Font.createFont(Font.TRUETYPE_FONT, stream).canDisplayUpTo(LINE));
		}
	}

	@Test
	void theLicenceIsBesideTheFont() throws IOException {
		try (InputStream stream = NotoSansSc.class.getResourceAsStream("OFL.txt")) {
			assertTrue(new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains("SIL OPEN FONT LICENSE Version 1.1"));
		}
	}

	private static TrueTypeFont parse(InputStream stream) throws IOException {
		try (stream) {
			return new TTFParser().parse(new RandomAccessReadBuffer(stream));
		}
	}

	private static int glyph(TrueTypeFont font, int point) {
		try {
			return font.getUnicodeCmapLookup().getGlyphId(point);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
