package org.chainscape.exchange.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.figure.PngFigure;
import org.chainscape.exchange.figure.SmallChain;
import org.chainscape.exchange.figure.SvgFigure;
import org.chainscape.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Formats are known by the names of files and write what their writers write. */
class FigureFormatTest {

	/** What files of a kind begin with. */
	private static final Map<FigureFormat, String> BEGINNINGS = Map.of(FigureFormat.SVG, "<?xml", FigureFormat.PNG, "\u0089PNG",
			FigureFormat.PDF, "%PDF-", FigureFormat.PPTX, "PK", FigureFormat.DOCX, "PK", FigureFormat.DRAWIO, "<?xml");

	@Test
	void theExtensionDecides() {
		assertEquals(Optional.of(FigureFormat.SVG), FigureFormat.of(Path.of("图.svg")));
		assertEquals(Optional.of(FigureFormat.PNG), FigureFormat.of(Path.of("a.svg/b.PNG")));
		assertEquals(Optional.of(FigureFormat.DRAWIO), FigureFormat.of(Path.of("a.drawio")));
		assertEquals(Optional.empty(), FigureFormat.of(Path.of("a.bmp")));
		assertEquals(Optional.empty(), FigureFormat.of(Path.of("svg")));
		for (FigureFormat format : FigureFormat.values()) {
			assertEquals(Optional.of(format), FigureFormat.of(Path.of("a." + format.extension())));
		}
	}

	@Test
	void aFormatWritesItsKindOfFile() throws IOException {
		Scene scene = new SmallChain().scene();
		StringWriter text = new StringWriter();
		SvgFigure.write(scene, text);
		ByteArrayOutputStream pixels = new ByteArrayOutputStream();
		PngFigure.write(scene, 96, pixels);

		assertArrayEquals(text.toString().getBytes(StandardCharsets.UTF_8), written(FigureFormat.SVG, FigureSettings.natural(96)));
		assertArrayEquals(pixels.toByteArray(), written(FigureFormat.PNG, FigureSettings.natural(96)));
	}

	@ParameterizedTest
	@EnumSource
	void everyFormatIsMadeForEveryPageAndGivesTheSameBytes(FigureFormat format) throws IOException {
		for (PagePreset preset : PagePreset.values()) {
			byte[] bytes = written(format, new FigureSettings(96, preset));
			assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).startsWith(BEGINNINGS.get(format)), preset.word());
			assertArrayEquals(bytes, written(format, new FigureSettings(96, preset)), preset.word());
		}
	}

	@ParameterizedTest
	@EnumSource
	void severalFiguresGoIntoFilesThatHavePages(FigureFormat format) throws IOException {
		List<String> asked = new ArrayList<>();
		Supplier<Scene> scene = () -> {
			asked.add("asked");
			return new SmallChain().scene();
		};
		FigureSettings settings = FigureSettings.natural(96);
		if (format.holdsSeveral()) {
			format.writeAll(List.of(scene, scene), settings, OutputStream.nullOutputStream());
			assertEquals(2, asked.size());
		} else {
			assertThrows(IllegalArgumentException.class, () -> format.writeAll(List.of(scene, scene), settings, OutputStream.nullOutputStream()));
		}
		assertThrows(IllegalArgumentException.class, () -> format.writeAll(List.of(), settings, OutputStream.nullOutputStream()));
	}

	private static byte[] written(FigureFormat format, FigureSettings settings) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.write(new SmallChain().scene(), settings, bytes);
		return bytes.toByteArray();
	}
}
