package org.chainscape.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the same bytes of the same content out of zip archives such as workbooks: one order and one time for all entries. */
public final class StableZip {

	/** Readers of Office files look for it first. */
	private static final String TYPES = "[Content_Types].xml";
	/** The first day a zip file knows. */
	private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

	private StableZip() {
	}

	/**
	 * Writes an archive anew, without holding an entry in memory.
	 *
	 * @param content writes the archive as it comes
	 * @param output where it goes; flushed, not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(AtomicFile.Content content, OutputStream output) throws IOException {
		Path file = Files.createTempFile("chainscape-", ".zip");
		try {
			try (OutputStream raw = Files.newOutputStream(file)) {
				content.write(raw);
			}
			copy(file, output);
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private static void copy(Path file, OutputStream output) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipOutputStream stable = new ZipOutputStream(output);
			List<String> entries = zip.stream().map(ZipEntry::getName)
				.sorted(Comparator.comparing((String name) -> !name.equals(TYPES)).thenComparing(Comparator.naturalOrder())).toList();
			for (String name : entries) {
				ZipEntry entry = new ZipEntry(name);
				entry.setTimeLocal(FIRST);
				stable.putNextEntry(entry);
				try (InputStream content = zip.getInputStream(zip.getEntry(name))) {
					content.transferTo(stable);
				}
				stable.closeEntry();
			}
			stable.finish();
			output.flush();
		}
	}
}
