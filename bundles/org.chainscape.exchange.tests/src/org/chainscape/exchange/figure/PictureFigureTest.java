package org.chainscape.exchange.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.chainscape.scene.Color;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Pictures on figures: whole and unchanged in SVG, painted in their place in PNG. */
class PictureFigureTest {

	private static final Rect PLACE = new Rect(20, 30, 60, 40);

	@Test
	void theSvgHoldsTheFileAsItIs() throws Exception {
		byte[] file = picture(0xff00aa33);
		StringWriter svg = new StringWriter();
		SvgFigure.write(scene(Base64.getEncoder().encodeToString(file)), svg);
		Element image = (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(svg.toString()))).getElementsByTagName("image").item(0);
		assertEquals(List.of("20", "30", "60", "40", "none"),
				List.of("x", "y", "width", "height", "preserveAspectRatio").stream().map(image::getAttribute).toList());
		String address = image.getAttribute("href").isEmpty() ? image.getAttribute("xlink:href") : image.getAttribute("href");
		assertEquals("data:image/png;base64", address.substring(0, address.indexOf(',')));
		assertArrayEquals(file, Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)));
	}

	@Test
	void thePngShowsItStretchedOverItsPlaceAndNowhereElse() throws Exception {
		BufferedImage figure = png(scene(Base64.getEncoder().encodeToString(picture(0xff00aa33))));
		for (int[] inside : new int[][] {{23, 33}, {50, 50}, {76, 66}}) {
			assertEquals(0xff00aa33, figure.getRGB(inside[0], inside[1]));
		}
		for (int[] outside : new int[][] {{17, 50}, {83, 50}, {50, 27}, {50, 73}}) {
			assertEquals(0xffffffff, figure.getRGB(outside[0], outside[1]));
		}
	}

	@Test
	void aBrokenPictureIsAFrameWithACross() throws Exception {
		StringWriter svg = new StringWriter();
		SvgFigure.write(scene(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3})), svg);
		assertTrue(svg.toString().contains("M20,30L80,70") && svg.toString().contains("M20,70L80,30"), svg::toString);
		assertFalse(svg.toString().contains("<image"));
	}

	@Test
	void aBrokenPictureSpoilsNoFigure() throws Exception {
		BufferedImage figure = png(scene(Base64.getEncoder().encodeToString(new byte[] {1, 2, 3})));
		assertEquals(100, figure.getWidth());
		assertEquals(0xffffffff, figure.getRGB(5, 5));
	}

	private static BufferedImage png(Scene scene) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, bytes);
		return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
	}

	private static byte[] picture(int argb) throws IOException {
		BufferedImage image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_ARGB);
		for (int x = 0; x < 6; x++) {
			for (int y = 0; y < 4; y++) {
				image.setRGB(x, y, argb);
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	private static Scene scene(String data) {
		ScenePart part = new ScenePart("image", ScenePart.Role.IMAGE, "image", PLACE, List.of(new Shape.Picture(PLACE, "image/png", data)),
				List.of());
		return new Scene("图", "zh", 100, 100, new Point(0, 0), Color.of("#ffffff"), List.of(part), List.of(), List.of());
	}
}
