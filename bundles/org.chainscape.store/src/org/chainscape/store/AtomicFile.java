package org.chainscape.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.chainscape.store.disk.WholeFile;

/** Replaces the content of a file as a whole: whoever looks sees the old content or the new one, also after a loss of power. */
public final class AtomicFile {

	/** Makes the content of a file. */
	public interface Content {

		/**
		 * Writes the content.
		 *
		 * @param stream where to; closed by the caller
		 * @throws IOException if writing fails
		 */
		void write(OutputStream stream) throws IOException;
	}

	/** Looks at a file before it takes the place of another one. */
	public interface Check {

		/**
		 * Looks at the file.
		 *
		 * @param written the new content, complete, beside the file it will replace
		 * @throws IOException if it is not to replace it
		 */
		void check(Path written) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * Writes beside the file, forces the bytes to the disk and renames. Permissions of an existing file are kept, a link is followed.
	 *
	 * @param file the file, new or existing, in a folder that exists
	 * @param content its content
	 * @throws IOException if this cannot be done; the old content is still there then, as it is if the content fails in another way
	 */
	public static void write(Path file, Content content) throws IOException {
		write(file, content, written -> {
		});
	}

	/**
	 * The same with a look at what was written before it takes the place of the old content.
	 *
	 * @param file the file, new or existing, in a folder that exists
	 * @param content its content
	 * @param check what has to be well with the new content
	 * @throws IOException if this cannot be done, or the check fails; the old content is still there then
	 */
	public static void write(Path file, Content content, Check check) throws IOException {
		WholeFile.write(file, content::write, check::check);
	}
}
