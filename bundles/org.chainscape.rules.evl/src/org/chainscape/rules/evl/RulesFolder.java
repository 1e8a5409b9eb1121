package org.chainscape.rules.evl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a folder of rules. Nothing outside the folder is read, also not by way of links.
 *
 * @param folder the folder
 */
record RulesFolder(Path folder) {

	static final String RULES = ".evl";
	static final String LIBRARY = ".eol";

	/** The files of rules, sorted; none if there is no such folder. */
	List<Path> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder, 4)) {
			return files.filter(file -> file.getFileName().toString().endsWith(RULES) && Files.isRegularFile(file)).sorted().toList();
		}
	}

	/** A library that may be imported. */
	Optional<Path> library(Path importing, String path) {
		try {
			Path file = importing.resolveSibling(path).normalize();
			boolean inside = path.endsWith(LIBRARY) && Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
			return inside ? Optional.of(file) : Optional.empty();
		} catch (InvalidPathException | IOException e) {
			return Optional.empty();
		}
	}

	static String read(Path file) throws IOException {
		String text = Files.readString(file, StandardCharsets.UTF_8);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}
}
