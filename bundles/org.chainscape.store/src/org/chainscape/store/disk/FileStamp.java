package org.chainscape.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells one state of a file from another without reading it. Two states that differ in content have different stamps unless somebody
 * sets the time of a file by hand.
 *
 * @param modified when the content was last changed, in milliseconds since 1970
 * @param size bytes
 * @param key what the system knows the file by, as text; a file that was replaced by a rename has another one. May be {@code null}
 */
public record FileStamp(long modified, long size, String key) {

	/**
	 * Looks at a file.
	 *
	 * @param file the file
	 * @return its stamp now; empty if there is no such file, or nobody may look at it
	 */
	public static Optional<FileStamp> of(Path file) {
		try {
			BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
			return Optional.of(new FileStamp(seen.lastModifiedTime().toMillis(), seen.size(), Objects.toString(seen.fileKey(), null)));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
