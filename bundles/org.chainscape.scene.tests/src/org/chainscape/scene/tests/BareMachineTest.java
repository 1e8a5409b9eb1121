package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.chainscape.scene.AwtTextMeasurer;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures are made on machines without Chinese fonts, and without any: with the font the program carries. */
class BareMachineTest {

	private static final Path LATIN = Path.of("/usr/share/fonts/truetype/dejavu");

	@Test
	void theCarriedFontIsTheSameEverywhere() {
		Fonts fonts = Fonts.shipped();
		assertEquals("NotoSansSC-Regular", fonts.font(new FontSpec(12, false)).getPSName());
		assertEquals("NotoSansSC-Bold", fonts.font(new FontSpec(12, true)).getPSName());
		assertEquals(48, new AwtTextMeasurer(fonts).width("海光信息", new FontSpec(12, false)), 0.01);
	}

	@Test
	void withoutChineseTheCarriedFontIsTaken(@TempDir Path folder) throws Exception {
		assumeTrue(Files.isDirectory(LATIN), "a machine whose fonts can be hidden");
		assertEquals("NotoSansSC-Regular 48.0", onMachineWith(LATIN, folder));
	}

	@Test
	void withoutAnyFontTheCarriedOneIsTaken(@TempDir Path folder) throws Exception {
		assumeTrue(Files.isDirectory(LATIN), "a machine whose fonts can be hidden");
		assertEquals("NotoSansSC-Regular 48.0", onMachineWith(Files.createDirectory(folder.resolve("nothing")), folder));
	}

	/** Asks another program that sees the fonts of one folder only. */
	private static String onMachineWith(Path fonts, Path folder) throws Exception {
		Path settings = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig><dir>" + fonts + "</dir><cachedir>"
				+ folder.resolve("cache") + "</cachedir></fontconfig>");
		Path answer = folder.resolve("answer");
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
				"-Duser.home=" + folder, "-cp", System.getProperty("java.class.path"), Asked.class.getName(), answer.toString());
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("FONTCONFIG_FILE", settings.toString());
		builder.environment().remove(Fonts.VARIABLE);
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertTrue(Files.exists(answer), said);
		return Files.readString(answer);
	}

	/** The other program. */
	static final class Asked {

		private Asked() {
		}

		/**
		 * Writes down the font found and how wide it sets four characters.
		 *
		 * @param arguments the file to write
		 * @throws IOException if it cannot be written
		 */
		public static void main(String[] arguments) throws IOException {
			FontSpec font = new FontSpec(12, false);
			Fonts fonts = Fonts.find();
			double width = Math.rint(new AwtTextMeasurer(fonts).width("海光信息", font) * 10) / 10;
			Files.writeString(Path.of(arguments[0]), fonts.font(font).getPSName() + ' ' + width);
		}
	}
}
