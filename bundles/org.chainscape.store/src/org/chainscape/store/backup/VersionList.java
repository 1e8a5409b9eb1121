package org.chainscape.store.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.disk.WholeFile;

/** The lists of versions, one text file for each file: its path, then a line for each version. */
final class VersionList {

	private static final String END = ".txt";
	private static final String PINNED = "pinned";
	private static final int FIELDS = 4;

	private final Path folder;

	VersionList(Path folder) {
		this.folder = folder;
	}

	/** {@return the versions of a file, the newest first; lines that cannot be read are left out} */
	List<FormerVersion> of(Path file) throws IOException {
		Path list = list(file);
		return Files.exists(list) ? read(list) : List.of();
	}

	/** {@return the versions of all files, those of one file together and the newest first} */
	List<List<FormerVersion>> all() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> lists = Files.list(folder)) {
			List<List<FormerVersion>> all = new ArrayList<>();
			for (Path list : lists.filter(path -> path.toString().endsWith(END)).sorted().toList()) {
				all.add(read(list));
			}
			return all;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Writes the versions of a file. */
	void write(Path file, List<FormerVersion> versions) throws IOException {
		StateFolder.make(folder);
		String lines = versions.stream().map(version -> version.saved().toEpochMilli() + "\t" + version.size() + "\t" + version.hash()
				+ "\t" + (version.pinned() ? PINNED : "") + "\n").collect(Collectors.joining());
		byte[] bytes = (file + "\n" + lines).getBytes(StandardCharsets.UTF_8);
		WholeFile.write(list(file), stream -> stream.write(bytes), written -> {
		});
	}

	private Path list(Path file) {
		byte[] hash = Blobs.digest().digest(file.toString().getBytes(StandardCharsets.UTF_8));
		return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + END);
	}

	private static List<FormerVersion> read(Path list) throws IOException {
		String[] lines = new String(Files.readAllBytes(list), StandardCharsets.UTF_8).split("\n");
		List<FormerVersion> versions = new ArrayList<>();
		for (int i = 1; i < lines.length; i++) {
			String[] fields = lines[i].split("\t", -1);
			if (fields.length == FIELDS && fields[0].matches("-?\\d{1,18}") && fields[1].matches("\\d{1,18}") && fields[2].matches("[0-9a-f]{64}")) {
				versions.add(new FormerVersion(Path.of(lines[0]), Instant.ofEpochMilli(Long.parseLong(fields[0])), Long.parseLong(fields[1]),
						fields[2], fields[3].equals(PINNED)));
			}
		}
		versions.sort(Comparator.comparing(FormerVersion::saved).reversed());
		return versions;
	}
}
