package org.chainscape.exchange.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.scene.Scene;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Word files read back: a group of shapes, a picture beside it, ids that are unique in the document. */
class WordShapesTest {

	private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
	private static final String WPG = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
	private static final String WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
	private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
	private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
	/** What a shape of Word holds, in this order. */
	private static final List<String> ORDER = List.of("cNvPr", "cNvSpPr", "cNvCnPr", "spPr", "txbx", "bodyPr");

	@Test
	void boxesTextsLinesAndPicturesAreThoseOfTheFigure() throws Exception {
		Scene scene = Sketch.scene();
		Document xml = document(bytes(scene, PagePreset.NATURAL));
		List<String> texts = new ArrayList<>();
		elements(xml, WPS, "txbx").forEach(box -> texts.add(box.getTextContent()));
		assertEquals(List.of("上游", "算力芯片 & AI", "寒武纪", "Caffe <2>", "服务器", "云", "依托", "3"), texts);
		assertEquals(scene.connectors().size() + 1, elements(xml, WPS, "cNvCnPr").size());
		assertEquals(scene.allParts().count() + scene.overlay().size(), elements(xml, WPG, "grpSp").size());
		assertEquals(8 + 6 + 7 + 1 + 2 + 2, elements(xml, WPS, "wsp").size(), "texts, lines, boxes, an ellipse, a line and areas, a hollow head");
		assertEquals(2, elements(xml, PIC, "pic").size(), "the picture of the figure and the one for programs without shapes");
	}

	@Test
	void shapesAreMadeAsWordMakesThem() throws Exception {
		Document xml = document(bytes(Sketch.scene(), PagePreset.NATURAL));
		Element choice = elements(xml, MC, "Choice").get(0);
		assertEquals("wpg", choice.getAttribute("Requires"));
		assertEquals(WPG, choice.lookupNamespaceURI("wpg"), "the prefix is declared where it is named");
		for (Element shape : elements(xml, WPS, "wsp")) {
			List<String> names = children(shape);
			List<String> wanted = new ArrayList<>(ORDER);
			wanted.retainAll(names);
			assertEquals(wanted, names);
			assertTrue(names.containsAll(List.of("cNvPr", "spPr", "bodyPr")), names.toString());
		}
		assertEquals(List.of("Choice", "Fallback"), children(elements(xml, MC, "AlternateContent").get(0)));
		Element run = elements(xml, W, "rFonts").get(0);
		assertEquals("Microsoft YaHei", run.getAttributeNS(W, "eastAsia"));
		assertTrue(elements(xml, WP, "docPr").get(0).getAttribute("descr").contains("上游"), "read aloud");
	}

	@Test
	void idsAreUniqueAndLinesEndAtShapesThatExist() throws Exception {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			for (int i = 0; i < 3; i++) {
				WordShapes.add(document.createParagraph().createRun(), Sketch.scene(), 300, 300, WordShapes.Readers.ALL);
			}
			StablePackage.write(document, stream);
		}
		assertGlued(document(stream.toByteArray()), 3 * 5);
		try (XWPFDocument again = new XWPFDocument(new ByteArrayInputStream(stream.toByteArray()))) {
			WordShapes.add(again.createParagraph().createRun(), Sketch.scene(), 300, 300, WordShapes.Readers.ALL);
			ByteArrayOutputStream more = new ByteArrayOutputStream();
			StablePackage.write(again, more);
			assertGlued(document(more.toByteArray()), 4 * 5);
		}
	}

	private static void assertGlued(Document xml, int lines) {
		Set<String> ids = new HashSet<>();
		for (Element shape : elements(xml, WPS, "cNvPr")) {
			assertTrue(ids.add(shape.getAttribute("id")), shape.getAttribute("id"));
		}
		for (Element shape : elements(xml, WPG, "cNvPr")) {
			assertTrue(ids.add(shape.getAttribute("id")), shape.getAttribute("id"));
		}
		for (Element shape : elements(xml, WP, "docPr")) {
			assertTrue(ids.add(shape.getAttribute("id")), shape.getAttribute("id"));
		}
		List<Element> ends = elements(xml, A, "stCxn");
		ends.addAll(elements(xml, A, "endCxn"));
		assertEquals(2 * lines, ends.size());
		ends.forEach(end -> assertTrue(ids.contains(end.getAttribute("id")), end.getAttribute("id")));
	}

	/** LibreOffice needs minutes for the shapes of a whole report; it looks at the prefix, Word at the namespace. */
	@Test
	void inReportsWordTakesTheShapesAndLibreOfficeAFinePicture() throws Exception {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			WordShapes.add(document.createParagraph().createRun(), Sketch.scene(), 380, 270, WordShapes.Readers.WORD);
			StablePackage.write(document, stream);
		}
		Document xml = document(stream.toByteArray());
		assertGlued(xml, 5);
		Element choice = elements(xml, MC, "Choice").get(0);
		String prefix = choice.getAttribute("Requires");
		assertFalse(List.of("wpg", "wps", "w14", "wpc").contains(prefix), prefix);
		assertEquals(WPG, choice.lookupNamespaceURI(prefix));
		BufferedImage picture = ImageIO.read(new ByteArrayInputStream(entries(stream.toByteArray()).get("word/media/image2.png")));
		assertEquals(380 * 200 / 96, picture.getWidth(), 1, "200 dots per inch");
	}

	@Test
	void theFigureKeepsItsProportionsOnPaper() throws Exception {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			WordShapes.add(document.createParagraph().createRun(), Sketch.scene(), 190, 500, WordShapes.Readers.ALL);
			StablePackage.write(document, stream);
		}
		Document xml = document(stream.toByteArray());
		for (Element extent : elements(xml, WP, "extent")) {
			assertEquals(List.of("" + 190 * 9525, "" + 135 * 9525), List.of(extent.getAttribute("cx"), extent.getAttribute("cy")));
		}
		assertEquals("9", elements(xml, W, "sz").get(0).getAttributeNS(W, "val"), "12 units at half their size are 4.5 points");
	}

	@Test
	void theSameFigureGivesTheSameBytesAndNothingIsLeftOfThePacking() throws Exception {
		byte[] first = bytes(Sketch.scene(), PagePreset.COLUMN);
		Thread.sleep(1100);
		assertArrayEquals(first, bytes(Sketch.scene(), PagePreset.COLUMN), "a second later");
		assertFalse(new String(entries(first).get("word/document.xml"), StandardCharsets.UTF_8).contains("<?chainscape"));
	}

	@Test
	void aFigureStandsOnOnePage() throws Exception {
		for (PagePreset preset : PagePreset.values()) {
			Document xml = document(bytes(Sketch.large(1, 600), preset));
			Element page = elements(xml, W, "pgSz").get(0);
			Element margins = elements(xml, W, "pgMar").get(0);
			Element extent = elements(xml, WP, "extent").get(0);
			double room = number(page, "h") - number(margins, "top") - number(margins, "bottom");
			assertTrue(Long.parseLong(extent.getAttribute("cy")) / 635.0 < room, preset + ": higher than the page");
			assertTrue(Long.parseLong(extent.getAttribute("cx")) / 635.0 <= number(page, "w") - 2 * number(margins, "left") + 1, preset + ": wider");
		}
	}

	private static double number(Element element, String name) {
		return Double.parseDouble(element.getAttributeNS(W, name));
	}

	private static byte[] bytes(Scene scene, PagePreset preset) throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		DocxFigure.write(scene, preset, stream);
		return stream.toByteArray();
	}

	private static Document document(byte[] file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries(file).get("word/document.xml")));
	}

	private static Map<String, byte[]> entries(byte[] file) throws IOException {
		Map<String, byte[]> entries = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	private static List<Element> elements(Document xml, String namespace, String name) {
		NodeList nodes = xml.getElementsByTagNameNS(namespace, name);
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
		}
		return found;
	}

	private static List<String> children(Element element) {
		List<String> names = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			names.add(child.getLocalName());
		}
		return names;
	}
}
