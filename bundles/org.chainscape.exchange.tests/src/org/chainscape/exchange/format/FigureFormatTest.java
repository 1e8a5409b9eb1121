package org.chainscape.exchange.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.figure.SmallChain;
import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.scene.Scene;
import org.junit.jupiter.api.Test;

/** Formats are known by the names of files and write what their writers write. */
class FigureFormatTest {

	@Test
	void theExtensionDecides() {
		assertEquals(Optional.of(FigureFormat.SVG), FigureFormat.of(Path.of("图.svg")));
		assertEquals(Optional.of(FigureFormat.PNG), FigureFormat.of(Path.of("a.svg/b.PNG")));
		assertEquals(Optional.empty(), FigureFormat.of(Path.of("a.bmp")));
		assertEquals(Optional.empty(), FigureFormat.of(Path.of("svg")));
	}

	@Test
	void aFormatWritesItsKindOfFile() throws IOException {
		Scene scene = new SmallChain().scene();
		StringWriter text = new StringWriter();
		SvgFigure.write(scene, text);
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, pixels);

		assertArrayEquals(text.toString().getBytes(StandardCharsets.UTF_8), written(FigureFormat.SVG, scene));
		assertArrayEquals(pixels.toByteArray(), written(FigureFormat.PNG, scene));
	}

	private static byte[] written(FigureFormat format, Scene scene) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.write(scene, FigureSettings.natural(96), bytes);
		return bytes.toByteArray();
	}
}
