package org.chainscape.validation.settings;

import java.nio.file.Path;
import java.util.Objects;

/** Names of files that are the same on every machine. */
final class RelativePaths {

	private RelativePaths() {
	}

	/** {@return the path of a file from a folder, with slashes; as it is if there is no way from one to the other} */
	static String of(Path folder, Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Path from = folder.toAbsolutePath().normalize();
		Path named = Objects.equals(from.getRoot(), absolute.getRoot()) ? from.relativize(absolute) : absolute;
		return named.toString().replace('\\', '/');
	}
}
