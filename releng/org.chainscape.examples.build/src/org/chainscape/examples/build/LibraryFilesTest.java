package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.Shape;
import org.chainscape.store.ChainFileException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every figure of the library as a file: read back, nothing is missing, and it looks like the picture. */
class LibraryFilesTest {

	@TempDir
	private static Path folder;

	private static Library library;

	@BeforeAll
	static void build() throws IOException, TableException, ChainFileException {
		library = Library.build(folder);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("figures")
	void thePdfHasEveryTextAndLooksLikeThePicture(String handle) throws IOException {
		Scene scene = scene(handle);
		byte[] pdf = written(FigureFormat.PDF, List.of(() -> scene));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String wanted = String.join("", texts(scene)).replaceAll("\\s", "");
			assertEquals(wanted, characters(document).replaceAll("\\s", ""), "characters in the order they were written");
			new Pictures(png(scene), new PDFRenderer(document).renderImageWithDPI(0, 96)).assertAlike();
		}
	}

	@Test
	void aTextThatIsMissingInThePdfWouldBeSeen() throws IOException {
		Scene scene = scene("DIA-01");
		Scene without = new Scene(scene.name(), scene.language(), scene.width(), scene.height(), scene.origin(), scene.background(),
				scene.parts(), List.of(), List.of());
		try (PDDocument document = Loader.loadPDF(written(FigureFormat.PDF, List.of(() -> without)))) {
			Pictures pictures = new Pictures(png(scene), new PDFRenderer(document).renderImageWithDPI(0, 96));
			assertThrows(AssertionError.class, pictures::assertAlike);
		}
	}

	/** Bookmarks name the figures; a sheet is a sheet for each of them; the fonts are in the file once. */
	@Test
	void allFiguresFitIntoOnePdf() throws IOException {
		List<Supplier<Scene>> scenes = library.diagrams().stream().map(diagram -> (Supplier<Scene>) () -> library.scene(diagram, Language.ZH))
				.toList();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		FigureFormat.PDF.writeAll(scenes, new FigureSettings(96, PagePreset.A4_LANDSCAPE), bytes);
		assertTrue(bytes.size() < 1_500_000, () -> "size " + bytes.size());
		try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
			assertEquals(scenes.size(), document.getNumberOfPages());
			document.getPages().forEach(page -> assertEquals(297 / 25.4 * 72, page.getMediaBox().getWidth(), 0.01));
			List<String> bookmarks = new ArrayList<>();
			document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
			assertEquals(library.diagrams().stream().map(diagram -> library.scene(diagram, Language.ZH).name()).toList(), bookmarks);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("figures")
	void theDrawingHasEveryBoxTextAndLineAndEveryEndIsTied(String handle) throws Exception {
		Scene scene = scene(handle);
		NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(written(FigureFormat.DRAWIO, List.of(() -> scene)))).getElementsByTagName("mxCell");
		Set<String> ids = new HashSet<>();
		Set<String> boxes = new HashSet<>();
		List<String> values = new ArrayList<>();
		List<Element> tied = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			Element cell = (Element) nodes.item(i);
			assertTrue(ids.add(cell.getAttribute("id")), cell.getAttribute("id"));
			if (cell.hasAttribute("parent")) {
				assertTrue(ids.contains(cell.getAttribute("parent")), cell.getAttribute("id"));
			}
			if (cell.hasAttribute("vertex")) {
				boxes.add(cell.getAttribute("id"));
			}
			if (cell.hasAttribute("source")) {
				tied.add(cell);
			}
			if (!cell.getAttribute("value").isEmpty()) {
				values.add(cell.getAttribute("value"));
			}
		}
		assertEquals(texts(scene).stream().sorted().toList(), values.stream().sorted().toList());
		scene.allParts().forEach(part -> assertTrue(boxes.contains(part.key()), part.key()));
		assertEquals(scene.connectors().stream().map(Connector::key).toList(), tied.stream().map(cell -> cell.getAttribute("id")).toList());
		for (Element line : tied) {
			assertTrue(boxes.contains(line.getAttribute("source")) && boxes.contains(line.getAttribute("target")), line.getAttribute("id"));
		}
	}

	private static Stream<String> figures() {
		return library.diagrams().stream().map(Diagram::getHandle);
	}

	private static Scene scene(String handle) {
		Diagram diagram = library.diagrams().stream().filter(candidate -> handle.equals(candidate.getHandle())).findFirst().orElseThrow();
		return library.scene(diagram, Language.ZH);
	}

	private static List<String> texts(Scene scene) {
		return scene.shapes().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).filter(text -> !text.isEmpty())
				.toList();
	}

	private static byte[] written(FigureFormat format, List<Supplier<Scene>> scenes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.writeAll(scenes, FigureSettings.natural(96), bytes);
		return bytes.toByteArray();
	}

	private static BufferedImage png(Scene scene) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, bytes);
		return Pictures.ofPng(bytes.toByteArray());
	}

	private static String characters(PDDocument document) throws IOException {
		StringBuilder characters = new StringBuilder();
		PDFTextStripper reader = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition text) {
				characters.append(text.getUnicode());
			}
		};
		reader.getText(document);
		return characters.toString();
	}
}
