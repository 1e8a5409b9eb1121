package org.chainscape.ui.publish;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What somebody types as a path. */
public final class Paths {

	private Paths() {
	}

	/**
	 * What is wrong with a folder to write to.
	 *
	 * @param text what was typed
	 * @return a sentence, or {@code null} if nothing is wrong; the folder need not be there yet
	 */
	public static String folderProblem(String text) {
		if (text.isBlank()) {
			return PublishTexts.text("problem.folder");
		}
		try {
			Path path = Path.of(text.strip());
			return Files.exists(path) && !Files.isDirectory(path) ? PublishTexts.text("problem.nofolder", path) : null;
		} catch (InvalidPathException e) {
			return PublishTexts.text("problem.path", text);
		}
	}

	/**
	 * Whether there is such a file.
	 *
	 * @param text what was typed
	 * @return whether it is the path of a file that is there
	 */
	public static boolean isFile(String text) {
		try {
			return Files.isRegularFile(Path.of(text.strip()));
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
