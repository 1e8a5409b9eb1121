package org.chainscape.ui.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.store.AtomicFile;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.MappingFile;

/** Mappings kept as files, where one looks for them. */
public final class SavedMappings {

	/** How the names of mapping files end. */
	public static final String SUFFIX = ".import.json";

	private SavedMappings() {
	}

	/**
	 * Mapping files beside the chain and beside the tables, then those used lately.
	 *
	 * @param chain the chain file, or {@code null}
	 * @param tables the table files
	 * @param recent files used lately, the last one first
	 * @return the files that are there, each once
	 */
	public static List<Path> find(Path chain, Collection<Path> tables, Collection<Path> recent) {
		Set<Path> folders = new LinkedHashSet<>();
		if (chain != null && chain.getParent() != null) {
			folders.add(chain.getParent());
		}
		tables.stream().map(Path::getParent).forEach(folders::add);
		Set<Path> found = new LinkedHashSet<>();
		folders.forEach(folder -> found.addAll(in(folder)));
		recent.stream().filter(Files::isRegularFile).forEach(found::add);
		return List.copyOf(found);
	}

	/**
	 * The mapping a table we have written comes back with.
	 *
	 * @param table a table file
	 * @return the file beside it; empty if there is none
	 */
	public static Optional<Path> of(Path table) {
		return Optional.of(table.resolveSibling(table.getFileName() + SUFFIX)).filter(Files::isRegularFile);
	}

	private static List<Path> in(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
		} catch (IOException e) {
			// A folder nobody may look into has no mappings to offer.
			return new ArrayList<>();
		}
	}

	/**
	 * Where a mapping is kept beside a chain.
	 *
	 * @param chain the chain file
	 * @param name name of the mapping
	 * @return the file
	 */
	public static Path beside(Path chain, String name) {
		return chain.resolveSibling(name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + SUFFIX);
	}

	/**
	 * Writes a mapping.
	 *
	 * @param mapping the mapping
	 * @param file the file
	 * @throws IOException if it cannot be written
	 */
	public static void write(Mapping mapping, Path file) throws IOException {
		byte[] text = MappingFile.write(mapping).getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, stream -> stream.write(text));
	}
}
