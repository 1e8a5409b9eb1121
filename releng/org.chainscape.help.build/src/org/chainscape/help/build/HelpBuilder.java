package org.chainscape.help.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds the help of the studio and the folder of plain pages from docs. */
public final class HelpBuilder {

	private HelpBuilder() {
	}

	/**
	 * Builds both.
	 *
	 * @param args folder of the pages; folder the files of the help bundle are written to; folder the plain pages are written to
	 * @throws IOException if a page cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		Manual manual = Manual.read(Path.of(args[0]));
		for (int i = 1; i < args.length; i++) {
			removeOld(Path.of(args[i]));
		}
		new BundleWriter(manual, Path.of(args[1])).write();
		new FolderWriter(manual, Path.of(args[2])).write();
	}

	/** A page whose source is gone must not be packed. */
	private static void removeOld(Path folder) throws IOException {
		if (Files.exists(folder)) {
			List<Path> old;
			try (Stream<Path> files = Files.walk(folder)) {
				old = files.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path file : old) {
				Files.delete(file);
			}
		}
	}
}
