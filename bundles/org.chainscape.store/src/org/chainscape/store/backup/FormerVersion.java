package org.chainscape.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a file that is kept.
 *
 * @param file the file, as an absolute path
 * @param saved when this content was saved
 * @param size bytes of the content, not of what is kept of it
 * @param hash SHA-256 of the content in hexadecimal digits
 * @param pinned whether it stays however old it is, as the last one before its format was lifted
 */
public record FormerVersion(Path file, Instant saved, long size, String hash, boolean pinned) {

	/** {@return what it is called among the versions of its file, by which it is found again} */
	public String key() {
		return saved.toEpochMilli() + "@" + hash;
	}
}
