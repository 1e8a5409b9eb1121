package org.chainscape.ui.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the choice is written down: one word in a file of the user, since the installation may be one that nobody may write to and that
 * several people share. The start script reads it before the platform runs, at every start, also at one the platform asked for itself.
 *
 * @param path the file; it need not be there
 */
record LanguageFile(Path path) {

	/**
	 * What was chosen.
	 *
	 * @return the choice; that of the machine where nothing was chosen
	 * @throws IOException if there is a file that cannot be read
	 */
	LanguageChoice read() throws IOException {
		return Files.exists(path) ? LanguageChoice.of(Files.readString(path, StandardCharsets.US_ASCII)) : LanguageChoice.SYSTEM;
	}

	/**
	 * Writes down a choice. Leaving it to the machine is said by having no file.
	 *
	 * @param choice what was chosen
	 * @throws IOException if the file or its folder cannot be written
	 */
	void write(LanguageChoice choice) throws IOException {
		if (choice == LanguageChoice.SYSTEM) {
			Files.deleteIfExists(path);
			return;
		}
		Files.createDirectories(path.toAbsolutePath().getParent());
		Files.writeString(path, choice.locale() + System.lineSeparator(), StandardCharsets.US_ASCII);
	}
}
