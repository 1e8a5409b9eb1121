package org.chainscape.product;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the journals of unsaved work. */
final class Journals {

	private Journals() {
	}

	/** {@return how many pieces of work all journals hold that nobody has thrown away} */
	static long entries(Path state) {
		Path folder = state.resolve("journals");
		if (!Files.isDirectory(folder)) {
			return 0;
		}
		try (Stream<Path> journals = Files.list(folder)) {
			List<Path> all = journals.toList();
			long entries = 0;
			for (Path journal : all) {
				entries += Math.max(0, records(journal) - 1);
			}
			return entries;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A record is its length, a checksum and its bytes; the first one is the head. */
	private static long records(Path journal) throws IOException {
		long records = 0;
		try (DataInputStream in = new DataInputStream(Files.newInputStream(journal))) {
			while (true) {
				int length = in.readInt();
				in.readInt();
				in.skipNBytes(length);
				records++;
			}
		} catch (EOFException e) {
			return records;
		}
	}
}
