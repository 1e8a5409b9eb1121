package org.chainscape.store.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Replaces the content of a file as a whole: whoever looks sees the old content or the new one, also after a loss of power. */
public final class WholeFile {

	/** Most links that are followed to a file that is not there yet. */
	private static final int MOST_LINKS = 20;
	private static final String END = ".tmp";
	private static final int ID_LENGTH = 36;
	/** So many characters of three bytes, an id and the end fit into 255 bytes. */
	private static final int LONGEST = 60;
	/** A file beside of this age was left by a program that was killed. */
	private static final Duration LEFT = Duration.ofDays(1);

	/** Makes the content of a file. */
	public interface Writing {

		/**
		 * Writes the content.
		 *
		 * @param stream where to; closed by the caller
		 * @throws IOException if writing fails
		 */
		void write(OutputStream stream) throws IOException;
	}

	/** Looks at a file before it takes the place of another one. */
	public interface Looking {

		/**
		 * Looks at the file.
		 *
		 * @param written the new content, complete, beside the file it will replace
		 * @throws IOException if it is not to replace it
		 */
		void look(Path written) throws IOException;
	}

	private WholeFile() {
	}

	/**
	 * Writes beside the file, forces the bytes to the disk and renames. Permissions and group of an existing file are kept, a link is
	 * followed, also to a file that is not there yet.
	 *
	 * @param file the file, new or existing, in a folder that exists
	 * @param content its content
	 * @param check what has to be well with the new content
	 * @throws IOException if this cannot be done, or the check fails; the old content is still there then
	 */
	public static void write(Path file, Writing content, Looking check) throws IOException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new FileSystemException(file.toString(), null, "is a folder or a device");
		}
		Path target = target(file);
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new AccessDeniedException(file.toString());
		}
		Path beside = target.resolveSibling(start(target) + UUID.randomUUID() + END);
		// Also after an interruption, of which no finally block hears.
		beside.toFile().deleteOnExit();
		boolean replaced = false;
		try {
			writeDurably(beside, content);
			check.look(beside);
			keepPermissions(target, beside);
			move(beside, target);
			replaced = true;
		} finally {
			if (!replaced) {
				discard(beside);
			}
		}
		forceFolder(target.getParent());
		removeLeft(target);
	}

	/** Where the content really goes. A link that leads to nothing yet is kept, too. */
	private static Path target(Path file) throws IOException {
		if (Files.exists(file)) {
			return file.toRealPath();
		}
		Path at = file.toAbsolutePath();
		for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
			at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
		}
		return at;
	}

	/** How files beside begin: with the name of the file, as far as systems allow for names. */
	private static String start(Path target) {
		String name = target.getFileName().toString();
		return "." + name.substring(0, Math.min(name.length(), LONGEST)) + ".";
	}

	private static void writeDurably(Path file, Writing content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
			content.write(stream);
			stream.flush();
			channel.force(true);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old == null || !Files.exists(from)) {
			return;
		}
		PosixFileAttributes attributes = old.readAttributes();
		PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (!fresh.readAttributes().group().equals(attributes.group())) {
			try {
				fresh.setGroup(attributes.group());
			} catch (IOException ignored) {
				// Only members may give a file to a group; the content matters more.
			}
		}
		fresh.setPermissions(attributes.permissions());
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

	/** A program that is killed while it writes leaves a file beside; whoever writes the same file later clears it away. */
	private static void removeLeft(Path target) {
		String start = start(target);
		FileTime limit = FileTime.from(Instant.now().minus(LEFT));
		try (DirectoryStream<Path> siblings = Files.newDirectoryStream(target.getParent(), entry -> {
			String name = entry.getFileName().toString();
			return name.startsWith(start) && name.endsWith(END) && name.length() == start.length() + ID_LENGTH + END.length();
		})) {
			for (Path left : siblings) {
				if (Files.getLastModifiedTime(left).compareTo(limit) < 0) {
					discard(left);
				}
			}
		} catch (IOException ignored) {
			// They only take room.
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
