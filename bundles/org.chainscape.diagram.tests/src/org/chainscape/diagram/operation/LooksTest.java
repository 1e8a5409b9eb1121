package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Image;
import org.chainscape.scene.ScenePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LooksTest {

	private final Workshop shop = new Workshop();
	private final Diagram diagram = shop.canvas.diagram();

	@ParameterizedTest
	@EnumSource(RulePreset.class)
	void aPresetGoesOnAndOffAndIsOneStep(RulePreset preset) {
		String before = shop.text();
		shop.run(() -> preset.toggle(diagram));
		assertTrue(preset.isOn(diagram));
		assertEquals(1, diagram.getStyleRules().size());
		shop.history.undo();
		assertEquals(before, shop.text());
		shop.history.redo();
		shop.run(() -> preset.toggle(diagram));
		assertFalse(preset.isOn(diagram));
		assertEquals(before, shop.text());
	}

	@Test
	void aPresetTakesThePlaceOfAnotherThatWouldHideIt() {
		shop.run(() -> RulePreset.DOMESTIC_SHARE.toggle(diagram));
		shop.run(() -> RulePreset.LISTING.toggle(diagram));
		shop.run(() -> RulePreset.COMPANY_COUNT.toggle(diagram));
		assertFalse(RulePreset.DOMESTIC_SHARE.isOn(diagram));
		assertTrue(RulePreset.COMPANY_COUNT.isOn(diagram));
		assertTrue(RulePreset.LISTING.isOn(diagram), "companies are another matter");
		assertEquals(3, diagram.getStyleRules().size(), "what is switched off is kept");
	}

	@Test
	void aPictureKeepsItsRatioAndIsDrawn() throws IOException {
		PictureFile file = PictureFile.of("标志.png", picture("png", 640, 160)).orElseThrow();
		String before = shop.text();
		Image[] made = new Image[1];
		shop.run(() -> made[0] = file.insert(diagram, 100, 50));
		assertEquals("image/png", made[0].getMediaType());
		assertEquals(320, made[0].getWidth());
		assertEquals(80, made[0].getHeight());
		assertEquals(-60, made[0].getX());
		ScenePart part = shop.canvas.scene().part(made[0].getId()).orElseThrow();
		assertEquals(ScenePart.Role.IMAGE, part.role());
		assertEquals(320, part.bounds().width());
		shop.history.undo();
		assertEquals(before, shop.text());
	}

	@Test
	void onlyReadablePicturesOfAModestSizeAreTaken() throws IOException {
		assertEquals("image/jpeg", PictureFile.of("a", picture("jpg", 10, 10)).orElseThrow().mediaType());
		assertTrue(PictureFile.of("a", picture("gif", 10, 10)).isEmpty());
		assertTrue(PictureFile.of("a", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}).isEmpty(), "a head without a body");
		byte[] large = new byte[PictureFile.MOST_BYTES + 1];
		System.arraycopy(picture("png", 4, 4), 0, large, 0, 60);
		assertTrue(PictureFile.of("a", large).isEmpty());
		assertTrue(PictureFile.of("a", new byte[0]).isEmpty());
	}

	private static byte[] picture(String format, int width, int height) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
		return bytes.toByteArray();
	}
}
