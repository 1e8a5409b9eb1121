package org.chainscape.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.chainscape.store.ChainFileException.Kind;

/** Writes the bytes of a chain file and says in the words of chain files why that failed. */
final class ChainFileWriter {

	private ChainFileWriter() {
	}

	/**
	 * Replaces a file.
	 *
	 * @throws ChainFileException if this cannot be done; the old content is still there then
	 */
	static void write(Path file, byte[] bytes) throws ChainFileException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new ChainFileException(Kind.NOT_A_FILE, file, Position.UNKNOWN, null);
		}
		try {
			AtomicFile.write(file, stream -> stream.write(bytes));
		} catch (IOException e) {
			Kind kind = isFull(file, bytes.length, e) ? Kind.NO_SPACE : Kind.NOT_WRITABLE;
			throw new ChainFileException(kind, file, Position.UNKNOWN, e, reason(e));
		}
	}

	private static boolean isFull(Path file, int size, IOException e) {
		String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
		if (message.contains("no space") || message.contains("disk full") || message.contains("quota")) {
			return true;
		}
		try {
			Path folder = file.toAbsolutePath().getParent();
			FileStore store = Files.getFileStore(folder);
			// What is no disk, as /proc, has no space at all.
			return Files.isWritable(folder) && store.getTotalSpace() > 0 && store.getUsableSpace() < size;
		} catch (IOException ignored) {
			return false;
		}
	}

	/** The cause in few words or as the key of a text, without the path that stands in the message already. */
	static String reason(IOException e) {
		if (e instanceof AccessDeniedException) {
			return ChainFileException.REASON_DENIED;
		}
		if (e instanceof NoSuchFileException) {
			return ChainFileException.REASON_NO_FOLDER;
		}
		if (e instanceof FileSystemException system && system.getReason() != null) {
			return system.getReason();
		}
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
