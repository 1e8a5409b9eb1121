package org.chainscape.exchange.tables;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the good tables of the test resources, to be spoiled. */
final class Folders {

	private Folders() {
	}

	static Path good() {
		try {
			return Path.of(Folders.class.getResource("good/00-document.csv").toURI()).getParent();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	static void copyGood(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(good())) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(file.getFileName().toString()));
			}
		}
	}

	/** Replaces a row, counted like a spreadsheet; a row past the end is appended. */
	static void setRow(Path table, int row, String text) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(table));
		while (lines.size() < row) {
			lines.add("");
		}
		lines.set(row - 1, text);
		Files.write(table, lines);
	}
}
