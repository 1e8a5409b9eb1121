package org.chainscape.exchange.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.scene.Color;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Figures made for a page have its size and stand in its middle. */
class PageTest {

	private static final Color DARK = Color.of("#202020");

	/** Sizes in millimetres of a figure of 1200 by 600 units, 317.5 by 158.75 mm. */
	@ParameterizedTest
	@CsvSource({ "15cm, 150, 75, 0, 0", "a4-landscape, 297, 210, 12, 36.75", "16:9, 338.6667, 190.5, 10, 15.583" })
	void thePageOfAnSvgIsInMillimetres(String word, double width, double height, double left, double top) throws Exception {
		PagePreset preset = PagePreset.of(word).orElseThrow();
		Element root = svg(scene(1200, 600), preset);
		assertEquals(width, millimetres(root, "width"), 0.01);
		assertEquals(height, millimetres(root, "height"), 0.01);
		List<Double> box = Arrays.stream(root.getAttribute("viewBox").split(" ")).map(Double::valueOf).toList();
		double scale = box.get(2) / width;
		assertEquals(scale, box.get(3) / height, 0.001, "nothing is distorted");
		assertEquals(left, -box.get(0) / scale, 0.1);
		assertEquals(top, -box.get(1) / scale, 0.1);
	}

	@Test
	void aFigureAsLargeAsItIsDrawnHasNoUnit() throws Exception {
		Element root = svg(scene(1200, 600), PagePreset.NATURAL);
		assertEquals(List.of("1200", "600", "0 0 1200 600"),
				List.of(root.getAttribute("width"), root.getAttribute("height"), root.getAttribute("viewBox")));
	}

	/** A figure of 600 by 300 units on a slide of 1280 by 720: larger by a quarter and no more, white around it. */
	@Test
	void aPngIsThePageAtItsResolution() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PngFigure.write(scene(600, 300), PagePreset.WIDESCREEN, 192, bytes);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
		assertEquals(2560, image.getWidth());
		assertEquals(1440, image.getHeight());
		int left = 1280 - 750;
		int top = 720 - 375;
		assertEquals(0xff202020, image.getRGB(left + 3, top + 3));
		assertEquals(0xff202020, image.getRGB(2559 - left - 3, 1439 - top - 3));
		assertEquals(0xffffffff, image.getRGB(left - 3, 720));
		assertEquals(0xffffffff, image.getRGB(1280, top - 3));
	}

	@Test
	void theSmallestTypeOnAPageIsInPoints() {
		Shape small = new Shape.Text(0, 20, 10, "小", new FontSpec(10, false), DARK);
		Shape large = new Shape.Text(0, 40, 10, "大", new FontSpec(20, false), DARK);
		Shape none = new Shape.Text(0, 60, 10, " ", new FontSpec(1, false), DARK);
		Scene scene = scene(1200, 600, small, large, none);
		assertEquals(7.5, PagePreset.NATURAL.smallestType(scene), 1e-9);
		assertEquals(7.5 * 150 / 317.5, PagePreset.COLUMN.smallestType(scene), 1e-6);
		assertTrue(Double.isInfinite(PagePreset.COLUMN.smallestType(scene(100, 100))));
	}

	private static Element svg(Scene scene, PagePreset preset) throws Exception {
		StringWriter text = new StringWriter();
		SvgFigure.write(scene, preset, text);
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text.toString())))
				.getDocumentElement();
	}

	private static double millimetres(Element root, String attribute) throws IOException {
		String value = root.getAttribute(attribute);
		assertTrue(value.endsWith("mm"), value);
		return Double.parseDouble(value.substring(0, value.length() - 2));
	}

	private static Scene scene(double width, double height, Shape... shapes) {
		ScenePart part = new ScenePart("part", ScenePart.Role.NOTE, null, new Rect(0, 0, width, height), List.of(shapes), List.of());
		return new Scene("一个", "zh", width, height, new Point(0, 0), DARK, List.of(part), List.of(), List.of());
	}
}
