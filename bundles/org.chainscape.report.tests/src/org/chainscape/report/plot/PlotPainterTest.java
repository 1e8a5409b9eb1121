package org.chainscape.report.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Axes;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.chainscape.report.ReportPlot.Words;
import org.chainscape.report.house.HouseStyle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is painted, read off the SVG. */
class PlotPainterTest {

	private static final double WIDTH = 567;
	private static final double HEIGHT = 300;

	private static ReportPlot plot(Kind kind, boolean logarithmic, Series... series) {
		return new ReportPlot("sample", "样图", kind, new Axes("", "规模（亿元）", logarithmic), List.of(series), new Words("", List.of()));
	}

	private static Series series(String name, double... values) {
		return new Series(name, IntStream.range(0, values.length)
				.mapToObj(i -> new Point("类别" + (char) ('甲' + i), 2020 + i, values[i], 1, String.valueOf(values[i]), null)).toList());
	}

	private static Document svg(ReportPlot plot) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		String text = PlotPictures.svg(plot, HouseStyle.neutral(), WIDTH, HEIGHT);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	/** The filled bars, without the swatches of the legend and clips. */
	private static List<Element> bars(Document document, double least) {
		return elements(document, "rect").stream().filter(rect -> number(rect, "width") > least && number(rect, "height") > least)
				.filter(rect -> rect.getAttribute("style").contains("fill:rgb")).toList();
	}

	private static List<String> texts(Document document) {
		return elements(document, "text").stream().map(Element::getTextContent).toList();
	}

	@Test
	void barsAreAsHighAsTheirNumbers() throws Exception {
		List<Element> bars = bars(svg(plot(Kind.BARS, false, series("规模", 10, 20, 40))), 12);
		assertEquals(3, bars.size());
		double unit = number(bars.get(0), "height") / 10;
		assertTrue(unit > 1, "height of one: " + unit);
		assertEquals(20 * unit, number(bars.get(1), "height"), 0.05);
		assertEquals(40 * unit, number(bars.get(2), "height"), 0.05);
		assertEquals(number(bars.get(0), "y") + number(bars.get(0), "height"), number(bars.get(2), "y") + number(bars.get(2), "height"), 0.01);
	}

	@Test
	void lyingBarsAreAsLongAsTheirNumbers() throws Exception {
		List<Element> bars = bars(svg(plot(Kind.LYING_BARS, false, series("规模", 90, 45, 9))), 12);
		assertEquals(3, bars.size());
		assertEquals(number(bars.get(0), "width"), 2 * number(bars.get(1), "width"), 0.1);
		assertEquals(number(bars.get(0), "width"), 10 * number(bars.get(2), "width"), 0.5);
		assertTrue(number(bars.get(0), "y") < number(bars.get(1), "y"), "the first stands on top");
	}

	@Test
	void wordsAreWhole() throws Exception {
		List<String> texts = texts(svg(plot(Kind.BARS, false, series("2022A", 10, 20), series("2027E", 30, 40))));
		assertTrue(texts.containsAll(List.of("规模（亿元）", "2022A", "2027E", "类别甲", "10", "20", "30", "40")), texts.toString());
		List<String> single = texts(svg(plot(Kind.BARS, false, series("规模", 10, 20))));
		assertFalse(single.contains("规模"), "a single series needs no legend: " + single);
	}

	@Test
	void whatIsExpectedIsLighterAndWhatIsReservedHasASign() throws Exception {
		Series series = new Series("规模", List.of(new Point("2021", 0, 10, 1, "10", null), new Point("2022E", 0, 20, 1, "20", null, true, false),
				new Point("2023", 0, 30, 1, "30", null, false, true)));
		Document document = svg(plot(Kind.BARS, false, series));
		List<Element> bars = bars(document, 12);
		assertFalse(bars.get(0).getAttribute("style").equals(bars.get(1).getAttribute("style")), bars.get(0).getAttribute("style"));
		assertTrue(texts(document).contains("30*"), texts(document).toString());
	}

	@Test
	void theSamePlotGivesTheSameBytes() throws IOException {
		ReportPlot plot = plot(Kind.BUBBLES, true, series("境内", 1, 100, 10000), series("境外", 3, 30));
		assertEquals(PlotPictures.svg(plot, HouseStyle.neutral(), WIDTH, HEIGHT), PlotPictures.svg(plot, HouseStyle.neutral(), WIDTH, HEIGHT));
		byte[] png = PlotPictures.png(plot, HouseStyle.neutral(), WIDTH, HEIGHT, 144);
		assertArrayEquals(png, PlotPictures.png(plot, HouseStyle.neutral(), WIDTH, HEIGHT, 144));
		var image = ImageIO.read(new ByteArrayInputStream(png));
		assertEquals(Math.round(WIDTH * 1.5), image.getWidth());
		assertEquals(Math.round(HEIGHT * 1.5), image.getHeight());
		assertThrows(IllegalArgumentException.class, () -> PlotPictures.png(plot, HouseStyle.neutral(), WIDTH, HEIGHT, 0));
	}

	@Test
	void onALogarithmicAxisEqualRatiosAreEqualDistances() throws Exception {
		Document document = svg(plot(Kind.BUBBLES, true, series("模型", 1, 10, 1000)));
		// A dot is a path of curves that starts right of its centre.
		List<Double> heights = elements(document, "path").stream().map(path -> path.getAttribute("d")).filter(path -> path.contains("C"))
				.map(path -> Double.valueOf(path.substring(path.indexOf(',') + 1, path.indexOf('C')))).distinct().sorted().toList();
		assertTrue(texts(document).containsAll(List.of("1", "10", "100", "1,000")), "numbers are texts: " + texts(document));
		assertEquals(3, heights.size(), heights.toString());
		assertEquals(heights.get(1) - heights.get(0), 2 * (heights.get(2) - heights.get(1)), 0.1);
	}

	@Test
	void aLineTowardsWhatIsExpectedIsDashed() throws Exception {
		Series line = new Series("收入", IntStream.range(0, 6)
				.mapToObj(i -> new Point(String.valueOf(2020 + i), 2020 + i, 10 + i, 1, "", null, i > 3, false)).toList());
		ReportPlot plot = plot(Kind.LINES, false, line);
		List<String> segments = Pattern.compile("style='([^']*stroke-width:1.75[^']*)'").matcher(PlotPictures.svg(plot, HouseStyle.neutral(),
				WIDTH, HEIGHT)).results().map(match -> match.group(1)).toList();
		assertEquals(5, segments.size(), segments.toString());
		assertEquals(2, segments.stream().filter(style -> style.contains("stroke-dasharray")).count());
		Document document = svg(plot);
		assertTrue(texts(document).containsAll(List.of("10", "15", "2020", "2025")), texts(document).toString());
	}

	@Test
	void namesOfPointsDoNotLieOnEachOther() throws Exception {
		List<Point> crowd = IntStream.range(0, 40)
				.mapToObj(i -> new Point("大模型" + i, 2020 + i % 8 * 0.11, 100 + i % 5 * 9 + i, 1, "", null)).toList();
		Document document = svg(plot(Kind.BUBBLES, false, new Series("模型", crowd)));
		Look look = new Look(HouseStyle.neutral());
		List<Rectangle2D> names = elements(document, "text").stream().filter(text -> text.getTextContent().startsWith("大模型"))
				.map(text -> (Rectangle2D) new Rectangle2D.Double(number(text, "x"), number(text, "y") - 7,
						Look.width(text.getTextContent(), look.font(Look.SMALL - 1, false)) - 0.5, 7))
				.toList();
		assertTrue(names.size() > 5 && names.size() < 40, "names: " + names.size());
		for (int i = 0; i < names.size(); i++) {
			assertTrue(names.get(i).getX() > 0 && names.get(i).getMaxX() < WIDTH, names.get(i).toString());
			for (int j = i + 1; j < names.size(); j++) {
				assertFalse(names.get(i).intersects(names.get(j)), names.get(i) + " and " + names.get(j));
			}
		}
	}
}
