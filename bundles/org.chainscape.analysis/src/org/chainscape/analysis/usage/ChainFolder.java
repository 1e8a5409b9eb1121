package org.chainscape.analysis.usage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.chainscape.store.ChainResourceFactory;

/** The chain files of a folder. */
public final class ChainFolder {

	private static final String SUFFIX = "." + ChainResourceFactory.EXTENSION;

	private ChainFolder() {
	}

	/**
	 * Lists the chain files of a folder and the folders in it. Hidden ones are left out, links are not followed.
	 *
	 * @param folder the folder
	 * @return the files, sorted; folders that cannot be read count as empty
	 */
	public static List<Path> files(Path folder) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
					return !entered.equals(folder) && isHidden(entered) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && !isHidden(file) && file.getFileName().toString().endsWith(SUFFIX)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			return List.of();
		}
		Collections.sort(found);
		return found;
	}

	private static boolean isHidden(Path path) {
		return path.getFileName() != null && path.getFileName().toString().startsWith(".");
	}
}
