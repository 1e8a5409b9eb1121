package org.chainscape.validation.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the files in which a project keeps what holds for all its chains. */
public final class ProjectFiles {

	private ProjectFiles() {
	}

	/**
	 * Finds a file of the project of a chain: beside the chain or in the nearest folder above, up to the root of the project or repository.
	 *
	 * @param chainFile the chain file
	 * @param name name of the file
	 * @return the file, if there is one
	 */
	public static Optional<Path> find(Path chainFile, String name) {
		for (Path folder = chainFile.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
			Path file = folder.resolve(name);
			if (Files.exists(file)) {
				return Optional.of(file);
			}
			if (Files.exists(folder.resolve(".project")) || Files.exists(folder.resolve(".git"))) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}
}
