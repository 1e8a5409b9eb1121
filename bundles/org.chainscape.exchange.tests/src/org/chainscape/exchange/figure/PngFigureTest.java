package org.chainscape.exchange.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.chainscape.scene.AwtTextMeasurer;
import org.chainscape.scene.Fonts;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PNG figures: the right size, the right resolution, and what the scene says in them. */
class PngFigureTest {

	private static Scene scene() {
		return new SmallChain().scene(new AwtTextMeasurer(Fonts.find()));
	}

	private static byte[] png(int dpi) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PngFigure.write(scene(), dpi, bytes);
		return bytes.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(ints = { 96, 150, 300 })
	void sizeAndResolutionFollowTheDpi(int dpi) throws Exception {
		byte[] png = png(dpi);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertEquals(Math.round(scene().width() * dpi / 96), image.getWidth());
		assertEquals(Math.round(scene().height() * dpi / 96), image.getHeight());
		int chunk = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
		assertTrue(chunk > 0, "no pHYs chunk");
		ByteBuffer physical = ByteBuffer.wrap(png, chunk + 4, 9);
		assertEquals(Math.round(dpi / 0.0254), physical.getInt());
		assertEquals(Math.round(dpi / 0.0254), physical.getInt());
		assertEquals(1, physical.get(), "unit is the metre");
	}

	@Test
	void theSameSceneGivesTheSameBytes() throws Exception {
		assertArrayEquals(png(96), png(96));
	}

	@Test
	void bandsAndTextsArePainted() throws Exception {
		Scene scene = scene();
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(96)));
		ScenePart band = scene.allParts().filter(part -> part.role() == ScenePart.Role.BAND).findFirst().orElseThrow();
		Rect bounds = band.bounds();
		assertEquals(0xffeef4fc, image.getRGB((int) bounds.right() - 3, (int) bounds.bottom() - 30));
		Rect caption = scene.part("caption").orElseThrow().bounds();
		boolean dark = false;
		for (int x = (int) caption.x(); x < caption.right(); x++) {
			for (int y = (int) caption.y(); y < caption.bottom(); y++) {
				dark |= (image.getRGB(x, y) & 0xff) < 0x90;
			}
		}
		assertTrue(dark, "the caption is not painted");
	}

	@Test
	void impossibleResolutionsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> PngFigure.write(scene(), 0, OutputStream.nullOutputStream()));
		assertThrows(IllegalArgumentException.class, () -> PngFigure.write(scene(), 2401, OutputStream.nullOutputStream()));
	}
}
