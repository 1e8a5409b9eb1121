package org.chainscape.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.UUID;

import org.chainscape.store.ChainFileException.Kind;

/** Replaces the content of a file as a whole: whoever looks sees the old content or the new one, also after a loss of power. */
final class AtomicFile {

	private AtomicFile() {
	}

	/**
	 * Writes beside the file, forces the bytes to the disk and renames. Permissions of an existing file are kept, a link is followed.
	 *
	 * @throws ChainFileException if this cannot be done; the old content is still there then
	 */
	static void write(Path file, byte[] bytes) throws ChainFileException {
		if (Files.isDirectory(file)) {
			throw new ChainFileException(Kind.NOT_A_FILE, file, Position.UNKNOWN, null);
		}
		Path beside = null;
		try {
			Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
			if (Files.exists(target) && !Files.isWritable(target)) {
				throw new AccessDeniedException(file.toString());
			}
			beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
			writeDurably(beside, bytes);
			keepPermissions(target, beside);
			move(beside, target);
			forceFolder(target.getParent());
		} catch (IOException e) {
			discard(beside, e);
			throw failure(file, bytes.length, e);
		}
	}

	private static void writeDurably(Path file, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
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

	private static void discard(Path file, IOException because) {
		if (file != null) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				because.addSuppressed(e);
			}
		}
	}

	private static ChainFileException failure(Path file, int size, IOException e) {
		Kind kind = isFull(file, size, e) ? Kind.NO_SPACE : Kind.NOT_WRITABLE;
		return new ChainFileException(kind, file, Position.UNKNOWN, e, reason(e));
	}

	private static boolean isFull(Path file, int size, IOException e) {
		String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
		if (message.contains("no space") || message.contains("disk full") || message.contains("quota")) {
			return true;
		}
		try {
			Path folder = file.toAbsolutePath().getParent();
			return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() < size;
		} catch (IOException ignored) {
			return false;
		}
	}

	/** The cause in few words, without the path that stands in the message already. */
	static String reason(IOException e) {
		if (e instanceof AccessDeniedException) {
			return "access denied";
		}
		if (e instanceof NoSuchFileException) {
			return "no such folder";
		}
		if (e instanceof FileSystemException system && system.getReason() != null) {
			return system.getReason();
		}
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
