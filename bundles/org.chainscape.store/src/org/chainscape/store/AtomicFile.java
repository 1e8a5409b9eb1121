package org.chainscape.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

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
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new FileSystemException(file.toString(), null, "is a folder or a device");
		}
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new AccessDeniedException(file.toString());
		}
		Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
		// Also after an interruption, of which no finally block hears.
		beside.toFile().deleteOnExit();
		boolean replaced = false;
		try {
			writeDurably(beside, content);
			check.check(beside);
			keepPermissions(target, beside);
			move(beside, target);
			replaced = true;
		} finally {
			if (!replaced) {
				discard(beside);
			}
		}
		forceFolder(target.getParent());
	}

	private static void writeDurably(Path file, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
			content.write(stream);
			stream.flush();
			channel.force(true);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old != null && Files.exists(from)) {
			Files.setPosixFilePermissions(to, old.readAttributes().permissions());
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** The rename itself survives a loss of power only once the folder is on the disk; not every system lets one say so. */
	private static void forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException ignored) {
			// The content is safe either way.
		}
	}

	private static void discard(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException ignored) {
			// What failed before is what the user has to know.
		}
	}
}
