package org.chainscape.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The table files somebody has chosen, in order, each once. */
public final class TableSources {

	/** Extensions of table files, without the dot. */
	public static final List<String> EXTENSIONS = List.of("xlsx", "xlsm", "xls", "csv", "tsv");

	private final Set<Path> files = new LinkedHashSet<>();

	/**
	 * Whether a file is a table file by its name.
	 *
	 * @param file any path
	 * @return true if it is called like one
	 */
	public static boolean isTable(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		// Excel keeps a file of this name beside a workbook that is open.
		return !name.startsWith("~$") && EXTENSIONS.stream().anyMatch(extension -> name.endsWith('.' + extension));
	}

	/**
	 * Adds files; of a folder the table files that are directly in it, by name.
	 *
	 * @param chosen files and folders
	 * @return the files that are new
	 * @throws IOException if a folder cannot be read
	 */
	public List<Path> add(Collection<Path> chosen) throws IOException {
		List<Path> added = new ArrayList<>();
		for (Path path : chosen) {
			for (Path file : Files.isDirectory(path) ? inside(path) : List.of(path)) {
				Path full = file.toAbsolutePath().normalize();
				if (files.add(full)) {
					added.add(full);
				}
			}
		}
		return added;
	}

	private static List<Path> inside(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(Files::isRegularFile).filter(TableSources::isTable).sorted().toList();
		}
	}

	/**
	 * Takes files off.
	 *
	 * @param unwanted the files
	 */
	public void remove(Collection<Path> unwanted) {
		files.removeAll(Set.copyOf(unwanted));
	}

	/** {@return the files in order} */
	public List<Path> files() {
		return List.copyOf(files);
	}

	/** {@return two files of one name, whose tables a mapping could not tell apart; empty if there are none} */
	public List<Path> alike() {
		for (Path one : files) {
			for (Path other : files) {
				if (one != other && one.getFileName().toString().equalsIgnoreCase(other.getFileName().toString())) {
					return List.of(one, other);
				}
			}
		}
		return List.of();
	}
}
