package org.chainscape.scene;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.fonts.NotoSansSc;

/**
 * A machine without any font, such as a small container. Java cannot even read a font from a file there, unless it is told of one that it
 * may take for its own needs.
 */
final class BareMachine {

	/** Names the file in which Java reads which fonts there are, instead of asking the system. */
	private static final String DESCRIPTION = "sun.awt.fontconfig";

	private BareMachine() {
	}

	/**
	 * Lets Java use the carried font where the system has none; changes nothing where it has one.
	 *
	 * @return whether Java can work with fonts now
	 */
	static boolean prepare() {
		if (canListFonts()) {
			return true;
		}
		try {
			System.setProperty(DESCRIPTION, describe().toString());
			return canListFonts();
		} catch (IOException e) {
			return false;
		}
	}

	/** Java reports a system without fonts as an error of its own. */
	private static boolean canListFonts() {
		try {
			return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT).length > 0;
		} catch (InternalError noFonts) {
			return false;
		}
	}

	private static Path describe() throws IOException {
		Path font = temporary(".ttf");
		try (InputStream regular = NotoSansSc.regular()) {
			Files.copy(regular, font, StandardCopyOption.REPLACE_EXISTING);
		}
		String faces = Stream.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")
				.flatMap(family -> Stream.of("plain", "bold", "italic", "bolditalic").map(style -> family + '.' + style + ".latin-1=Noto\n"))
				.collect(Collectors.joining());
		return Files.writeString(temporary(".properties"), "version=1\nallfonts.latin-1=Noto\n" + faces
				+ "sequence.allfonts=latin-1\nfilename.Noto=" + font.toString().replace("\\", "\\\\") + '\n');
	}

	private static Path temporary(String extension) throws IOException {
		Path file = Files.createTempFile("chainscape-font", extension);
		file.toFile().deleteOnExit();
		return file;
	}
}
