package org.chainscape.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Spreadsheet;

/**
 * The table files a chain was imported from, where they are now, and whether they have changed since.
 *
 * @param tables the tables in the order of the sources
 */
public record SourceTables(List<Table> tables) {

	private static final int BLOCK = 1 << 16;

	/** Copies the list. */
	public SourceTables {
		tables = List.copyOf(tables);
	}

	/**
	 * One table file.
	 *
	 * @param name name of the source
	 * @param file where it is expected; {@code null} if its source does not say
	 * @param mapping name of the mapping it was read by; empty if not known
	 * @param digest its SHA-256 when it was last imported; empty if not known
	 */
	public record Table(String name, Path file, String mapping, String digest) {

		/** {@return whether the file is where it is expected} */
		public boolean isThere() {
			return file != null && Files.isRegularFile(file);
		}
	}

	/**
	 * The tables of a chain. The sources are only read. A file that is not where its source says is found by its name beside the others or
	 * beside the chain.
	 *
	 * @param document the chain
	 * @param chain its file; locations are relative to it
	 * @return the tables
	 */
	public static SourceTables of(ChainDocument document, Path chain) {
		List<Spreadsheet> sources = document.getSources().stream().filter(Spreadsheet.class::isInstance).map(Spreadsheet.class::cast).toList();
		Set<Path> folders = new LinkedHashSet<>();
		for (Spreadsheet source : sources) {
			Path file = file(source.getLocation(), chain);
			if (file != null && Files.isRegularFile(file)) {
				folders.add(file.getParent());
			}
		}
		if (chain.getParent() != null) {
			folders.add(chain.getParent());
		}
		return new SourceTables(sources.stream().map(source -> new Table(text(source.getName()),
			found(file(source.getLocation(), chain), folders), text(source.getMapping()), text(source.getDigest()))).toList());
	}

	/** Where a file is: where it is said to be, otherwise by its name where the other tables or the chain are. */
	private static Path found(Path file, Set<Path> folders) {
		if (file == null || Files.isRegularFile(file)) {
			return file;
		}
		return folders.stream().map(folder -> folder.resolve(file.getFileName())).filter(Files::isRegularFile).findFirst().orElse(file);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static Path file(String location, Path chain) {
		if (location == null || location.isBlank() || chain.getParent() == null) {
			return null;
		}
		try {
			Path file = chain.getParent().resolve(location).normalize();
			return file.getFileName() == null ? null : file;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** {@return the files that are where they are expected, each once} */
	public List<Path> files() {
		Set<Path> files = new LinkedHashSet<>();
		tables.stream().filter(Table::isThere).map(Table::file).forEach(files::add);
		return List.copyOf(files);
	}

	/** {@return names of the sources whose files are not where they are expected} */
	public List<String> lost() {
		return tables.stream().filter(table -> !table.isThere()).map(Table::name).toList();
	}

	/**
	 * The mapping file of the last import.
	 *
	 * @param chain the chain file
	 * @return the file beside the chain or beside a table, if there is one
	 */
	public Optional<Path> mapping(Path chain) {
		List<Path> candidates = new ArrayList<>();
		for (Table table : tables) {
			if (!table.mapping().isEmpty()) {
				candidates.add(SavedMappings.beside(chain, table.mapping()));
				if (table.file() != null) {
					candidates.add(SavedMappings.beside(table.file(), table.mapping()));
				}
			}
		}
		return candidates.stream().filter(Files::isRegularFile).findFirst();
	}

	/**
	 * The tables whose files are other ones than when they were imported. Reads the files; for a background thread.
	 *
	 * @return names of the sources
	 */
	public List<String> changed() {
		return tables.stream().filter(Table::isThere).filter(table -> !table.digest().isEmpty())
			.filter(table -> digest(table.file()).filter(now -> !now.equalsIgnoreCase(table.digest())).isPresent()).map(Table::name).distinct()
			.toList();
	}

	/** The digest of a file; a file that cannot be read just now counts as unchanged. */
	private static Optional<String> digest(Path file) {
		try (InputStream stream = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			try (DigestInputStream input = new DigestInputStream(stream, digest)) {
				byte[] block = new byte[BLOCK];
				while (input.read(block) >= 0) {
					// The digest sees what is read.
				}
			}
			return Optional.of(HexFormat.of().formatHex(digest.digest()));
		} catch (IOException e) {
			return Optional.empty();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
