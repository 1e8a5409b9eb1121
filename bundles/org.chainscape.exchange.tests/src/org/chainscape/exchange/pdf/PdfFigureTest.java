package org.chainscape.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.figure.SmallChain;
import org.chainscape.scene.AwtTextMeasurer;
import org.chainscape.scene.Color;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.FontRuns;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Fonts;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/** PDF figures: text that is text, fonts in the file, the page asked for, the picture of every other format, the same bytes every time. */
class PdfFigureTest {

	private static final Color INK = Color.of("#1f2a37");

	@Test
	void everyTextIsFoundWholeAndInOrder() throws IOException {
		Scene scene = chain();
		List<String> found = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf(scene))) {
			found.addAll(lines(document));
		}
		assertEquals(texts(scene), found);
		assertTrue(found.contains("图3：小链图") && found.contains("CPU & GPU <AI>"));
	}

	@Test
	void anotherProgramFindsIt(@TempDir Path folder) throws Exception {
		Path file = Files.write(folder.resolve("figure.pdf"), pdf(chain()));
		Process process;
		try {
			process = new ProcessBuilder("pdftotext", file.toString(), "-").redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "pdftotext is not installed");
			return;
		}
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(10, TimeUnit.SECONDS));
		for (String wanted : List.of("图3：小链图", "寒武纪", "688256.SH", "资料来源：甲证券研究所，乙证券研究所，XX 研究所整理，截至 2023 年 2 月")) {
			assertTrue(text.contains(wanted), () -> wanted + " is not in: " + text);
		}
	}

	/** The font draws 力 and the radical ⼒ (U+2F12) with one glyph. Nobody searches for the radical. */
	@Test
	void charactersAreNotTakenForRadicals() throws IOException {
		String typed = "算力 人工 金融 车 一 大 小 ①√×—…·“”";
		assertEquals(List.of(typed), found(text(typed, 0)));
		assertEquals(List.of("办公 office ffi fl"), found(text("办公 office ffi fl", 0)), "no ligatures, which have no character");
	}

	@Test
	void aRadicalSomebodyWroteStaysOne() throws IOException {
		assertEquals(List.of("⼒"), found(text("⼒", 0)));
	}

	@Test
	void bothWeightsAreEmbeddedAsFarAsTheyAreUsed() throws IOException {
		byte[] pdf = pdf(chain());
		List<String> names = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDResources page = document.getPage(0).getResources();
			for (COSName form : page.getXObjectNames()) {
				PDResources resources = ((PDFormXObject) page.getXObject(form)).getResources();
				for (COSName name : resources.getFontNames()) {
					PDFont font = resources.getFont(name);
					assertTrue(font.isEmbedded() && font instanceof PDType0Font, font::toString);
					names.add(font.getName());
				}
			}
		}
		names.sort(null);
		assertEquals(2, names.size());
		assertTrue(names.get(0).matches("[A-Z]{6}\\+NotoSansSC-(Bold|Regular)"), names::toString);
		assertTrue(pdf.length < 60_000, () -> "not the whole font: " + pdf.length);
	}

	@Test
	void theDocumentSaysWhatItIsAndNotWhoMadeItWhen() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(chain()))) {
			assertEquals("图3：小链图", document.getDocumentInformation().getTitle());
			assertEquals("zh", document.getDocumentCatalog().getLanguage());
			assertNull(document.getDocumentInformation().getAuthor());
			assertNull(document.getDocumentInformation().getCreationDate());
			assertNull(document.getDocumentInformation().getModificationDate());
			assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
		}
	}

	@Test
	void theSameSceneGivesTheSameBytes() throws Exception {
		byte[] first = pdf(chain());
		TimeUnit.MILLISECONDS.sleep(1100);
		assertArrayEquals(first, pdf(chain()), "also a second later");
	}

	/** Lengths in millimetres. */
	@ParameterizedTest
	@CsvSource({ "natural, 0, 0", "15cm, 150, 0", "a4-landscape, 297, 210", "16:9, 338.667, 190.5" })
	void thePageIsThePreset(String word, double width, double height) throws IOException {
		Scene scene = chain();
		PagePreset preset = PagePreset.of(word).orElseThrow();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfFigure.write(scene, preset, bytes);
		try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
			PDRectangle box = document.getPage(0).getMediaBox();
			PagePreset.Place place = preset.place(scene.width(), scene.height());
			assertEquals(width > 0 ? width / 25.4 * 72 : scene.width() * 0.75, box.getWidth(), 0.01);
			assertEquals(height > 0 ? height / 25.4 * 72 : scene.height() * 0.75 * place.scale(), box.getHeight(), 0.01);
			TextPosition caption = positions(document).get(0);
			Shape.Text text = (Shape.Text) scene.part("caption").orElseThrow().shapes().get(0);
			assertEquals((place.x() + text.x() * place.scale()) * 0.75, caption.getXDirAdj(), 0.1);
			assertEquals((place.y() + text.baseline() * place.scale()) * 0.75, caption.getYDirAdj(), 0.1);
		}
	}

	@Test
	void itLooksLikeThePixels() throws IOException {
		Scene scene = chain();
		BufferedImage pixels = png(scene);
		BufferedImage page = page(pdf(scene));
		assertTrue(difference(pixels, page) < 2, () -> "mean difference " + difference(pixels, page));
		BufferedImage moved = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
		moved.createGraphics().drawImage(page, 2, 2, null);
		assertTrue(difference(pixels, moved) > 2, () -> "a shift would be seen: " + difference(pixels, moved));
	}

	/** The scene may have been measured with a font of other widths: what is drawn keeps to them, or it would run into its neighbour. */
	@Test
	void textIsAsWideAsItWasMeasured() throws IOException {
		Scene scene = new SmallChain().scene();
		try (PDDocument document = Loader.loadPDF(pdf(scene))) {
			List<TextPosition> positions = positions(document);
			int next = 0;
			for (Shape.Text text : shapes(scene)) {
				int count = text.text().codePointCount(0, text.text().length());
				double width = positions.subList(next, next + count).stream().mapToDouble(TextPosition::getWidthDirAdj).sum();
				assertEquals(text.width() * 0.75, width, text.width() * 0.01, text.text());
				next += count;
			}
			assertEquals(positions.size(), next);
		}
	}

	/** Charts are painted by others, in fonts of the system: their text is text all the same, and takes the room it was given. */
	@Test
	void textInAFontOfTheSystemIsTextToo() throws IOException {
		try (PDDocument document = new PDDocument()) {
			PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, 300, 100);
			new PdfFonts(document).prepare(graphics);
			Font font = new Font(Font.SERIF, Font.BOLD, 20);
			graphics.setFont(font);
			graphics.setColor(java.awt.Color.BLACK);
			graphics.drawString("AIGC 2023", 10, 50);
			graphics.dispose();
			PDPage page = new PDPage(new PDRectangle(300, 100));
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.drawForm(graphics.getXFormObject());
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
				assertEquals(List.of("AIGC 2023"), lines(read));
				double width = positions(read).stream().mapToDouble(TextPosition::getWidthDirAdj).sum();
				assertEquals(font.getStringBounds("AIGC 2023", new FontRenderContext(null, true, true)).getWidth(), width, 0.5);
				assertTrue(positions(read).get(0).getFont().getName().endsWith("+NotoSansSC-Bold"));
			}
		}
	}

	/** Arabic is not in the font. It is drawn in another one, or named as missing: never lost, never a box. */
	@Test
	void whatTheFontLacksIsDrawnByAnother() throws IOException {
		String foreign = "\u0639\u0639\u0639";
		assertFalse(new PdfFonts(new PDDocument()).has(foreign, false), "the example is one");
		List<FontRuns.Run> runs;
		try {
			runs = Fonts.find().runs(foreign, new FontSpec(12, false));
		} catch (FontMissingException e) {
			assumeTrue(false, "no font here has it");
			return;
		}
		assertFalse(runs.isEmpty());
		Scene with = scene(text("甲" + foreign + "乙", 0));
		byte[] pdf = pdf(with);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertEquals("甲乙", String.join("", lines(document)).replace(" ", ""), "the rest stays text");
		}
		BufferedImage page = page(pdf);
		BufferedImage without = page(pdf(scene(text("甲   乙", 0))));
		assertTrue(difference(page, without) > 0.05, "it is drawn");
	}

	@Test
	void whatNoFontHasIsNamed() {
		FontMissingException thrown = assertThrows(FontMissingException.class, () -> pdf(scene(text("甲\udbff\udffd", 0))));
		assertTrue(thrown.getMessage().contains("U+10FFFD"), thrown.getMessage());
	}

	@Test
	void whatIsNotSeenDoesNoHarm() throws IOException {
		assertEquals(List.of("甲乙 丙"), found(text("甲\u200b\u0001乙\t丙", 0)));
	}

	@Test
	void aPhotographIsEmbeddedAsItIsAndOnce() throws IOException {
		BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(image, "jpeg", file);
		String data = Base64.getEncoder().encodeToString(file.toByteArray());
		Shape picture = new Shape.Picture(new Rect(10, 10, 64, 48), "image/jpeg", data);
		Supplier<Scene> page = () -> scene(picture);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfFigure.writeAll(List.of(page, page), PagePreset.NATURAL, bytes);
		String raw = bytes.toString(StandardCharsets.ISO_8859_1);
		assertTrue(raw.contains(file.toString(StandardCharsets.ISO_8859_1)), "the file itself");
		assertEquals(raw.indexOf("/DCTDecode"), raw.lastIndexOf("/DCTDecode"), "once");
		assertEquals(0xff000000, page(bytes.toByteArray()).getRGB(40, 30));
	}

	@Test
	void figuresAreAskedForOneByOneAndHaveBookmarks() throws IOException {
		List<String> asked = new ArrayList<>();
		List<Supplier<Scene>> scenes = List.of(() -> {
			asked.add("one");
			return chain();
		}, () -> {
			asked.add("two");
			return scene(text("第二张", 0));
		});
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfFigure.writeAll(scenes, PagePreset.A4_LANDSCAPE, bytes);
		assertEquals(List.of("one", "two"), asked);
		try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
			assertEquals(2, document.getNumberOfPages());
			List<String> bookmarks = new ArrayList<>();
			document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
			assertEquals(List.of("图3：小链图", "一个"), bookmarks);
		}
	}

	private static Scene chain() {
		return new SmallChain().scene(new AwtTextMeasurer(Fonts.find()));
	}

	private static Shape text(String text, double y) {
		return new Shape.Text(20, 40 + y, text.codePointCount(0, text.length()) * 16, text, new FontSpec(16, false), INK);
	}

	private static Scene scene(Shape... shapes) {
		Rect all = new Rect(0, 0, 600, 200);
		ScenePart part = new ScenePart("part", ScenePart.Role.NOTE, null, all, List.of(shapes), List.of());
		return new Scene("一个", "zh", 600, 200, new Point(0, 0), Color.of("#ffffff"), List.of(part), List.of(), List.of());
	}

	private static byte[] pdf(Scene scene) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfFigure.write(scene, PagePreset.NATURAL, bytes);
		return bytes.toByteArray();
	}

	private static List<String> found(Shape... shapes) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(scene(shapes)))) {
			return lines(document);
		}
	}

	private static List<Shape.Text> shapes(Scene scene) {
		return scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
	}

	private static List<String> texts(Scene scene) {
		return shapes(scene).stream().map(Shape.Text::text).toList();
	}

	/** Each piece of text as it was written, in the order of the file. */
	private static List<String> lines(PDDocument document) throws IOException {
		List<String> lines = new ArrayList<>();
		float[] last = {0, 0};
		for (TextPosition position : positions(document)) {
			boolean follows = Math.abs(position.getYDirAdj() - last[1]) < 0.01 && Math.abs(position.getXDirAdj() - last[0]) < 0.5;
			if (follows) {
				lines.set(lines.size() - 1, lines.get(lines.size() - 1) + position.getUnicode());
			} else {
				lines.add(position.getUnicode());
			}
			last[0] = position.getXDirAdj() + position.getWidthDirAdj();
			last[1] = position.getYDirAdj();
		}
		return lines;
	}

	private static List<TextPosition> positions(PDDocument document) throws IOException {
		List<TextPosition> positions = new ArrayList<>();
		PDFTextStripper reader = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				positions.add(text);
			}
		};
		reader.setEndPage(1);
		reader.getText(document);
		return positions;
	}

	private static BufferedImage png(Scene scene) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, bytes);
		return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
	}

	private static BufferedImage page(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFRenderer(document).renderImageWithDPI(0, 96);
		}
	}

	/** Mean difference of the pixels, of 255. */
	private static double difference(BufferedImage one, BufferedImage other) {
		assertEquals(one.getWidth(), other.getWidth(), 1);
		assertEquals(one.getHeight(), other.getHeight(), 1);
		double sum = 0;
		int width = Math.min(one.getWidth(), other.getWidth());
		int height = Math.min(one.getHeight(), other.getHeight());
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				for (int shift = 0; shift <= 16; shift += 8) {
					sum += Math.abs((one.getRGB(x, y) >> shift & 0xff) - (other.getRGB(x, y) >> shift & 0xff));
				}
			}
		}
		return sum / 3 / width / height;
	}
}
