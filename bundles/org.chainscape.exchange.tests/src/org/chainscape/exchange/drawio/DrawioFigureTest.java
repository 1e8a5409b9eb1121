package org.chainscape.exchange.drawio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.exchange.drawing.Xml;
import org.chainscape.exchange.figure.SmallChain;
import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
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

/** Figures for draw.io: everything is there once, stands where it stood, and holds together. */
class DrawioFigureTest {

	private static final Color INK = Color.of("#1f2a37");
	private static final Shape.Stroke STROKE = new Shape.Stroke(INK, 1.5, false);

	@Test
	void everyBoxTextAndLineIsThereOnce() throws Exception {
		Scene scene = new SmallChain().scene();
		List<Element> cells = cells(scene);
		List<String> values = cells.stream().map(cell -> cell.getAttribute("value")).filter(value -> !value.isEmpty()).sorted().toList();
		assertEquals(scene.shapes().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).sorted().toList(), values);
		assertTrue(values.contains("CPU & GPU <AI>"));
		long boxes = scene.allParts().flatMap(part -> part.shapes().stream()).filter(Shape.Box.class::isInstance).count();
		assertEquals(boxes, cells.stream().filter(cell -> style(cell).containsKey("rounded") && cell.hasAttribute("vertex")).count());
		long lines = scene.allParts().flatMap(part -> part.shapes().stream()).filter(Shape.Line.class::isInstance).count();
		assertEquals(lines + scene.connectors().size(), cells.stream().filter(cell -> cell.hasAttribute("edge")).count());
	}

	/** A name that was pasted and not saved yet may hold what no XML can; the figure opens all the same. */
	@Test
	void whatXmlCannotHoldIsLeftOut() {
		assertEquals("甲乙\n丙\ud83d\ude00", Xml.holdable("甲\ud800乙\n\u0001丙\ufffe\ud83d\ude00\udc00"));
		assertSame("链", Xml.holdable("链"));
	}

	@Test
	void idsAreUniqueAndEveryParentExists() throws Exception {
		List<Element> cells = cells(new SmallChain().scene());
		List<String> ids = cells.stream().map(cell -> cell.getAttribute("id")).toList();
		assertEquals(ids.stream().distinct().toList(), ids);
		for (Element cell : cells.subList(1, cells.size())) {
			assertTrue(ids.indexOf(cell.getAttribute("parent")) < ids.indexOf(cell.getAttribute("id")), "parents come first");
			assertTrue(ids.contains(cell.getAttribute("parent")));
		}
	}

	@Test
	void everyLineJoinsBoxesAndEndsWhereItDid() throws Exception {
		Scene scene = new SmallChain().scene();
		List<Element> cells = cells(scene);
		assertFalse(scene.connectors().isEmpty());
		for (Connector connector : scene.connectors()) {
			Element line = cell(cells, connector.key());
			assertEquals(connector.sourceKey(), line.getAttribute("source"));
			assertEquals(connector.targetKey(), line.getAttribute("target"));
			List<Point> points = connector.points();
			assertNear(points.get(0), fixed(line, cells, "source", "exit"));
			assertNear(points.get(points.size() - 1), fixed(line, cells, "target", "entry"));
			assertEquals(points.subList(1, points.size() - 1), waypoints(line));
		}
	}

	/** Whoever moves a card moves what is in it: places count from the card. */
	@Test
	void whatIsInACardIsItsChildAndStandsWhereItStood() throws Exception {
		Scene scene = new SmallChain().scene();
		List<Element> cells = cells(scene);
		for (ScenePart part : scene.allParts().toList()) {
			Rect place = place(cell(cells, part.key()), cells);
			assertEquals(part.bounds().x(), place.x(), 1.1, part.key());
			assertEquals(part.bounds().y(), place.y(), 1.1, part.key());
			assertEquals(part.bounds().width(), place.width(), 2.1, part.key());
			for (ScenePart child : part.children()) {
				assertEquals(part.key(), cell(cells, child.key()).getAttribute("parent"));
			}
		}
		ScenePart band = scene.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).findFirst().orElseThrow();
		assertFalse(band.children().isEmpty());
		assertEquals("1", style(cell(cells, band.key())).get("container"));
	}

	@Test
	void aTextStandsAtItsStartAndOnItsBaseline() throws Exception {
		Shape.Text text = new Shape.Text(120, 80, 60, "说明", new org.chainscape.scene.FontSpec(12, true), INK);
		List<Element> cells = cells(scene(List.of(new Shape.Ellipse(new Rect(10, 10, 8, 8), INK, null), text)));
		Element cell = withValue(cells, "说明");
		Rect place = place(cell, cells);
		assertEquals(120, place.x(), 0.01);
		assertEquals(80 - 12 + 1, place.y(), 0.01, "draw.io sets a line of 12 with its baseline 11 below the top");
		Map<String, String> style = style(cell);
		assertEquals(List.of("12", "1", "#1f2a37", "Microsoft YaHei"),
				List.of(style.get("fontSize"), style.get("fontStyle"), style.get("fontColor"), style.get("fontFamily")));
	}

	@Test
	void theFirstTextOfABoxIsItsOwn() throws Exception {
		Shape.Text name = new Shape.Text(60, 74, 60, "名", new org.chainscape.scene.FontSpec(12, false), INK);
		List<Element> cells = cells(scene(List.of(new Shape.Box(new Rect(50, 60, 100, 20), 4, null, STROKE), name)));
		Element box = withValue(cells, "名");
		assertEquals("part", box.getAttribute("id"));
		assertEquals(List.of("left", "top", "10", "3"), List.of(style(box).get("align"), style(box).get("verticalAlign"),
				style(box).get("spacingLeft"), style(box).get("spacingTop")));
		assertEquals("8", style(box).get("arcSize"), "twice the radius");
	}

	@Test
	void headsAndDashesAreKept() throws Exception {
		Point tip = new Point(300, 50);
		Shape.Polygon arrow = new Shape.Polygon(List.of(tip, new Point(292, 47), new Point(292, 53)), INK);
		Shape.Polygon ground = new Shape.Polygon(List.of(new Point(298, 50), new Point(293, 48), new Point(293, 52)), Color.of("#ffffff"));
		Shape.Polygon diamond = new Shape.Polygon(List.of(tip, new Point(295, 47), new Point(290, 50), new Point(295, 53)), INK);
		Shape.Line open = new Shape.Line(List.of(new Point(292, 47), tip, new Point(292, 53)), 0, STROKE);
		Shape.Ellipse dot = new Shape.Ellipse(new Rect(297.6, 47.6, 4.8, 4.8), INK, null);
		Map<String, List<Shape>> heads = Map.of("block1", List.of(arrow), "block0", List.of(arrow, ground), "diamondThin1", List.of(diamond),
				"open1", List.of(open), "oval1", List.of(dot), "none", List.of());
		for (Map.Entry<String, List<Shape>> head : heads.entrySet()) {
			List<Shape> shapes = new ArrayList<>(
					List.of(new Shape.Line(List.of(new Point(100, 50), tip), 6, new Shape.Stroke(INK, 1.5, true))));
			shapes.addAll(head.getValue());
			Map<String, String> style = style(cell(cells(joined(shapes, tip)), "line"));
			String found = style.get("endArrow") + style.getOrDefault("endFill", "");
			assertEquals(head.getKey(), "open0".equals(found) ? "open1" : found);
			assertEquals("none", style.get("startArrow"));
			assertEquals("5 3.5", style.get("dashPattern"));
		}
	}

	@Test
	void aLabelHangsOnTheMiddleOfItsLine() throws Exception {
		Point tip = new Point(300, 50);
		Shape.Text label = new Shape.Text(190, 54, 20, "供给", new org.chainscape.scene.FontSpec(10, false), INK);
		List<Shape> shapes = List.of(new Shape.Line(List.of(new Point(100, 50), tip), 6, STROKE),
				new Shape.Box(new Rect(188, 44, 24, 12), 3, Color.of("#eeeeee"), null), label);
		List<Element> cells = cells(joined(shapes, tip));
		Element cell = withValue(cells, "供给");
		assertEquals("line", cell.getAttribute("parent"));
		assertEquals("#eeeeee", style(cell).get("labelBackgroundColor"));
		Element offset = (Element) cell.getElementsByTagName("mxPoint").item(0);
		assertEquals("0", offset.getAttribute("x"));
		assertEquals("0", offset.getAttribute("y"));
	}

	@Test
	void aMarkMovesWithItsCard() throws Exception {
		ScenePart card = new ScenePart("card", ScenePart.Role.CARD, "id", new Rect(10, 10, 100, 50),
				List.of(new Shape.Box(new Rect(10, 10, 100, 50), 0, INK, null)), List.of());
		Rect round = new Rect(100, 2, 16, 16);
		ScenePart badge = new ScenePart("mark:card", ScenePart.Role.BADGE, "id", round, List.of(new Shape.Ellipse(round, INK, null)), List.of());
		ScenePart stray = new ScenePart("mark:gone", ScenePart.Role.BADGE, "id", round, List.of(new Shape.Ellipse(round, INK, null)), List.of());
		List<Element> cells = cells(new Scene("图", "zh", 200, 100, new Point(0, 0), INK, List.of(card), List.of(), List.of(badge, stray)));
		assertEquals("card", cell(cells, "mark:card").getAttribute("parent"));
		assertEquals("1", cell(cells, "mark:gone").getAttribute("parent"));
		assertEquals(100, place(cell(cells, "mark:card"), cells).x(), 0.01);
	}

	@Test
	void picturesAndShapesOfTheirOwn() throws Exception {
		Rect place = new Rect(10, 20, 30, 40);
		Shape.Polygon rhombus = new Shape.Polygon(List.of(new Point(5, 0), new Point(10, 5), new Point(5, 10), new Point(0, 5)), INK);
		Shape.Polygon other = new Shape.Polygon(List.of(new Point(0, 0), new Point(10, 0), new Point(5, 20)), INK);
		List<Element> cells = cells(scene(List.of(new Shape.Picture(place, "image/png", "QUJD\nREVG"), rhombus, other)));
		assertEquals("data:image/png,QUJDREVG", style(cell(cells, "part-0")).get("image"));
		assertTrue(cell(cells, "part-1").getAttribute("style").startsWith("rhombus;"));
		assertEquals("[[0,0],[1,0],[0.5,1]]", style(cell(cells, "part-2")).get("polyCoords"));
	}

	@Test
	void everyFigureHasAPage() throws Exception {
		StringWriter text = new StringWriter();
		DrawioFigure.writeAll(List.of(() -> new SmallChain().scene(), () -> scene(List.of())), text);
		NodeList pages = parsed(text.toString()).getElementsByTagName("diagram");
		assertEquals(2, pages.getLength());
		assertEquals("图3：小链图", ((Element) pages.item(0)).getAttribute("name"));
		assertEquals("一个", ((Element) pages.item(1)).getAttribute("name"));
		Element model = (Element) ((Element) pages.item(1)).getElementsByTagName("mxGraphModel").item(0);
		assertEquals(List.of("400", "200", "#ffffff"),
				List.of(model.getAttribute("pageWidth"), model.getAttribute("pageHeight"), model.getAttribute("background")));
	}

	@Test
	void theSameSceneGivesTheSameCharacters() throws Exception {
		assertEquals(text(new SmallChain().scene()), text(new SmallChain().scene()));
	}

	private static Scene scene(List<Shape> shapes) {
		ScenePart part = new ScenePart("part", ScenePart.Role.NOTE, null, new Rect(50, 60, 100, 20), shapes, List.of());
		return new Scene("一个", "zh", 400, 200, new Point(0, 0), Color.of("#ffffff"), List.of(part), List.of(), List.of());
	}

	private static Scene joined(List<Shape> shapes, Point tip) {
		List<ScenePart> ends = new ArrayList<>();
		for (Rect bounds : List.of(new Rect(20, 30, 80, 40), new Rect(300, 30, 80, 40))) {
			ends.add(new ScenePart("end" + ends.size(), ScenePart.Role.CARD, null, bounds, List.of(new Shape.Box(bounds, 0, null, STROKE)),
					List.of()));
		}
		Connector line = new Connector("line", "relation", "end0", "end1", List.of(new Point(100, 50), tip), shapes);
		return new Scene("一个", "zh", 400, 200, new Point(0, 0), Color.of("#ffffff"), ends, List.of(line), List.of());
	}

	private static String text(Scene scene) throws IOException {
		StringWriter text = new StringWriter();
		DrawioFigure.write(scene, text);
		return text.toString();
	}

	private static Document parsed(String text) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
	}

	private static List<Element> cells(Scene scene) throws Exception {
		NodeList nodes = parsed(text(scene)).getElementsByTagName("mxCell");
		List<Element> cells = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			cells.add((Element) nodes.item(i));
		}
		return cells;
	}

	private static Element cell(List<Element> cells, String id) {
		return cells.stream().filter(cell -> cell.getAttribute("id").equals(id)).findFirst().orElseThrow(() -> new AssertionError(id));
	}

	private static Element withValue(List<Element> cells, String value) {
		return cells.stream().filter(cell -> cell.getAttribute("value").equals(value)).findFirst().orElseThrow();
	}

	private static Map<String, String> style(Element cell) {
		Map<String, String> style = new HashMap<>();
		for (String entry : cell.getAttribute("style").split(";")) {
			int equals = entry.indexOf('=');
			if (equals > 0) {
				style.put(entry.substring(0, equals), entry.substring(equals + 1));
			}
		}
		return style;
	}

	private static Rect place(Element cell, List<Element> cells) {
		Element geometry = (Element) cell.getElementsByTagName("mxGeometry").item(0);
		if (geometry == null) {
			return new Rect(0, 0, 0, 0);
		}
		Rect own = new Rect(number(geometry, "x"), number(geometry, "y"), number(geometry, "width"), number(geometry, "height"));
		Rect parent = place(cell(cells, cell.getAttribute("parent")), cells);
		return own.translate(parent.x(), parent.y());
	}

	/** The point of an outline the style of a line names. */
	private static Point fixed(Element line, List<Element> cells, String end, String role) {
		Rect outline = place(cell(cells, line.getAttribute(end)), cells);
		Map<String, String> style = style(line);
		return new Point(outline.x() + Double.parseDouble(style.get(role + 'X')) * outline.width() + Double.parseDouble(style.get(role + "Dx")),
				outline.y() + Double.parseDouble(style.get(role + 'Y')) * outline.height() + Double.parseDouble(style.get(role + "Dy")));
	}

	private static List<Point> waypoints(Element line) {
		List<Point> points = new ArrayList<>();
		NodeList nodes = line.getElementsByTagName("mxPoint");
		for (int i = 0; i < nodes.getLength(); i++) {
			Element point = (Element) nodes.item(i);
			if (!point.hasAttribute("as")) {
				points.add(new Point(number(point, "x"), number(point, "y")));
			}
		}
		return points;
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	private static void assertNear(Point expected, Point found) {
		assertEquals(expected.x(), found.x(), 0.01);
		assertEquals(expected.y(), found.y(), 0.01);
	}
}
