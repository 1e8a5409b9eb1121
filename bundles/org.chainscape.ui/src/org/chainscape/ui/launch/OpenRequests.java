package org.chainscape.ui.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the studio is asked to open, as it goes from one process to another: a second start for the same workspace leaves its wish in a
 * folder of the workspace, and the studio that has the workspace takes it from there. A wish is a small file that is there as a whole or
 * not at all.
 */
final class OpenRequests {

	/** What stands between paths where several of them are one text; no system has it in file names of users. */
	private static final String BETWEEN = "\\|";
	private static final String ENDING = ".request";
	private static final String UNFINISHED = ".part";

	private final Path folder;

	/** @param workspace folder of a workspace */
	OpenRequests(Path workspace) {
		folder = workspace.resolve(".metadata").resolve(".plugins").resolve("org.chainscape.ui").resolve("requests");
	}

	/**
	 * The paths of a text such as that of the system property.
	 *
	 * @param text absolute paths with a bar between them; may be {@code null}
	 * @return the paths; what is no path is left out
	 */
	static List<Path> paths(String text) {
		List<Path> paths = new ArrayList<>();
		for (String path : text == null ? new String[0] : text.split(BETWEEN)) {
			add(paths, path);
		}
		return paths;
	}

	/**
	 * Leaves a wish.
	 *
	 * @param paths what to open; none to only bring the studio to the front
	 * @throws IOException if the workspace cannot be written
	 */
	void leave(List<Path> paths) throws IOException {
		Files.createDirectories(folder);
		String name = UUID.randomUUID().toString();
		Path part = folder.resolve(name + UNFINISHED);
		Files.write(part, paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList(), StandardCharsets.UTF_8);
		Path whole = folder.resolve(name + ENDING);
		try {
			Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, whole);
		}
	}

	/**
	 * Takes the oldest wish.
	 *
	 * @return what to open, possibly no path at all; empty if there is no wish
	 * @throws IOException if a wish cannot be read
	 */
	Optional<List<Path>> take() throws IOException {
		if (!Files.isDirectory(folder)) {
			return Optional.empty();
		}
		Optional<Path> oldest;
		try (Stream<Path> files = Files.list(folder)) {
			oldest = files.filter(file -> file.toString().endsWith(ENDING)).min(Comparator.comparing(OpenRequests::time));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		if (oldest.isEmpty()) {
			return Optional.empty();
		}
		List<Path> paths = new ArrayList<>();
		Files.readAllLines(oldest.get(), StandardCharsets.UTF_8).forEach(line -> add(paths, line));
		Files.delete(oldest.get());
		return Optional.of(paths);
	}

	private static FileTime time(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void add(List<Path> paths, String text) {
		try {
			if (!text.isBlank()) {
				paths.add(Path.of(text));
			}
		} catch (InvalidPathException e) {
			// Nothing can lie there.
			return;
		}
	}
}
