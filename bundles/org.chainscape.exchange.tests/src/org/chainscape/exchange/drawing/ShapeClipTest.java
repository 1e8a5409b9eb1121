package org.chainscape.exchange.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Shapes for office programs: whole, grouped, glued, the same bytes every time. */
class ShapeClipTest {

	private static final Color INK = Color.of("#1f2a37");
	private static final Shape.Stroke THIN = new Shape.Stroke(INK, 1, false);

	private static Scene scene() {
		ScenePart chip = part("chip", new Rect(10, 20, 100, 40), "算力芯片 & <GPU>");
		ScenePart server = part("server", new Rect(210, 80, 100, 40), "服务器");
		ScenePart cloud = part("cloud", new Rect(10, 150, 100, 40), "云");
		return new Scene("图", "zh", 320, 200, new Point(0, 0), Color.of("#ffffff"), List.of(chip, server, cloud),
				List.of(line("z", chip, server, new Point(110, 40), new Point(160, 40), new Point(160, 100), new Point(210, 100)),
						line("s", chip, cloud, new Point(60, 60), new Point(60, 150)),
						line("u", server, cloud, new Point(260, 120), new Point(260, 195), new Point(60, 195), new Point(60, 190)),
						line("f", chip, cloud, new Point(10, 40), new Point(4, 90), new Point(10, 170))),
				List.of());
	}

	private static ScenePart part(String key, Rect bounds, String name) {
		return new ScenePart(key, ScenePart.Role.CARD, key, bounds, List.of(new Shape.Box(bounds, 4, Color.of("#f8fafc"), THIN),
				new Shape.Text(bounds.x() + 8, bounds.y() + 24, 60, name, new FontSpec(12, true), INK)), List.of());
	}

	private static Connector line(String key, ScenePart from, ScenePart to, Point... points) {
		Point end = points[points.length - 1];
		return new Connector(key, key, from.key(), to.key(), List.of(points), List.of(new Shape.Line(List.of(points), 0, THIN),
				new Shape.Polygon(List.of(end, new Point(end.x() - 6, end.y() - 3), new Point(end.x() - 6, end.y() + 3)), INK)));
	}

	@Test
	void boxesTextsAndLinesAreAllThere() throws Exception {
		Document drawing = parsed(ShapeClip.drawing(scene()));
		assertEquals(3, drawing.getElementsByTagName("a:grpSp").getLength());
		assertEquals(List.of("算力芯片 & <GPU>", "服务器", "云"), texts(drawing));
		assertEquals(List.of("roundRect", "rect", "roundRect", "rect", "roundRect", "rect", "bentConnector3", "straightConnector1",
				"bentConnector3"),
				attributes(drawing, "a:prstGeom", "prst"));
		assertEquals(1, drawing.getElementsByTagName("a:custGeom").getLength(), "a line office programs have no name for is drawn as it runs");
		assertEquals(4, drawing.getElementsByTagName("a:tailEnd").getLength());
	}

	@Test
	void idsAreUniqueAndConnectorsAreGluedToTheBoxesTheyJoin() throws Exception {
		Document drawing = parsed(ShapeClip.drawing(scene()));
		List<String> ids = attributes(drawing, "a:cNvPr", "id");
		assertEquals(ids.size(), ids.stream().distinct().count());
		Map<String, String> boxes = new HashMap<>();
		NodeList shapes = drawing.getElementsByTagName("a:sp");
		for (int i = 0; i < shapes.getLength(); i++) {
			Element shape = (Element) shapes.item(i);
			Element name = (Element) shape.getElementsByTagName("a:cNvPr").item(0);
			boxes.put(name.getAttribute("id"), ((Element) shape.getParentNode()).getElementsByTagName("a:cNvPr").item(0).getAttributes()
					.getNamedItem("name").getNodeValue());
		}
		assertEquals(List.of("算力芯片 & <GPU>", "算力芯片 & <GPU>", "服务器", "算力芯片 & <GPU>"),
				attributes(drawing, "a:stCxn", "id").stream().map(boxes::get).toList());
		assertEquals(List.of("服务器", "云", "云", "云"), attributes(drawing, "a:endCxn", "id").stream().map(boxes::get).toList());
		assertEquals(List.of("3", "2", "2", "1"), attributes(drawing, "a:stCxn", "idx"), "right, bottom, bottom, left");
		assertEquals(List.of("1", "0", "2", "1"), attributes(drawing, "a:endCxn", "idx"), "left, top, bottom, left");
	}

	@Test
	void lengthsAreTrueToTheScene() throws Exception {
		Document drawing = parsed(ShapeClip.drawing(scene()));
		List<String> widths = attributes(drawing, "a:ext", "cx");
		assertEquals(Long.toString(320 * 9525), widths.get(0));
		assertTrue(widths.contains(Long.toString(100 * 9525)));
		assertEquals("900", attributes(drawing, "a:rPr", "sz").get(0), "12 units are 9 points");
		assertTrue(attributes(drawing, "a:gd", "fmla").contains("val 50000"), "the middle leg runs half way");
	}

	@Test
	void thePackageHasItsPartsAndTheSameBytesEveryTime() throws Exception {
		byte[] first = bytes();
		assertArrayEquals(first, bytes());
		Map<String, String> parts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertNotNull(parsed(parts.get("[Content_Types].xml")));
		assertTrue(parts.get("_rels/.rels").contains("clipboard/drawings/drawing1.xml"));
		assertEquals(ShapeClip.drawing(scene()), parts.get("clipboard/drawings/drawing1.xml"));
	}

	@Test
	void aPictureIsInThePackageAsItIs() throws Exception {
		BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(image, "png", file);
		Rect place = new Rect(10, 10, 40, 30);
		ScenePart part = new ScenePart("image", ScenePart.Role.IMAGE, null, place,
				List.of(new Shape.Picture(place, "image/png", Base64.getEncoder().encodeToString(file.toByteArray())),
						new Shape.Picture(place, "image/png", "AAAA")),
				List.of());
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		ShapeClip.write(new Scene("图", "en", 60, 50, new Point(0, 0), Color.of("#ffffff"), List.of(part), List.of(), List.of()), stream);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				byte[] content = zip.readAllBytes();
				switch (entry.getName()) {
				case "clipboard/media/image1.png" -> assertArrayEquals(file.toByteArray(), content);
				case "clipboard/drawings/drawing1.xml" -> {
					Document drawing = parsed(new String(content, StandardCharsets.UTF_8));
					assertEquals(List.of("rId1"), attributes(drawing, "a:blip", "r:embed"));
					assertEquals(2, drawing.getElementsByTagName("a:cxnSp").getLength(), "a cross where a picture cannot be read");
				}
				case "clipboard/drawings/_rels/drawing1.xml.rels" -> assertTrue(new String(content, StandardCharsets.UTF_8)
						.contains("Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
								+ "Target=\"../media/image1.png\""));
				default -> assertTrue(entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels"), entry.getName());
				}
			}
		}
	}

	private static byte[] bytes() throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		ShapeClip.write(scene(), stream);
		return stream.toByteArray();
	}

	private static Document parsed(String text) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
	}

	private static List<String> texts(Document document) {
		NodeList nodes = document.getElementsByTagName("a:t");
		List<String> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add(nodes.item(i).getTextContent());
		}
		return found;
	}

	private static List<String> attributes(Document document, String element, String attribute) {
		NodeList nodes = document.getElementsByTagName(element);
		List<String> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			String value = ((Element) nodes.item(i)).getAttribute(attribute);
			if (!value.isEmpty()) {
				found.add(value);
			}
		}
		return found;
	}
}
