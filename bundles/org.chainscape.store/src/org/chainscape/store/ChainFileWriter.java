package org.chainscape.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

	private static final long HARDLY_MORE = 1 << 20;

	private ChainFileWriter() {
	}

	/**
	 * Replaces a file.
	 *
	 * @param content writes the content
	 * @param check looks at what was written before it takes the place of the old content
	 * @throws ChainFileException if this cannot be done; the old content is still there then
	 */
	static void write(Path file, AtomicFile.Content content, AtomicFile.Check check) throws ChainFileException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new ChainFileException(Kind.NOT_A_FILE, file, Position.UNKNOWN, null);
		}
		CountingStream[] counted = new CountingStream[1];
		try {
			AtomicFile.write(file, stream -> {
				counted[0] = new CountingStream(stream);
				content.write(counted[0]);
			}, check);
		} catch (ChainFileException e) {
			throw e;
		} catch (IOException e) {
			Kind kind = isFull(file, counted[0] == null ? 0 : counted[0].count, e) ? Kind.NO_SPACE : Kind.NOT_WRITABLE;
			throw new ChainFileException(kind, file, Position.UNKNOWN, e, reason(e));
		}
	}

	/** Knows how much was written when there was no room for more. */
	private static final class CountingStream extends FilterOutputStream {

		private long count;

		CountingStream(OutputStream stream) {
			super(stream);
		}

		@Override
		public void write(int value) throws IOException {
			count++;
			out.write(value);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			count += length;
			out.write(bytes, offset, length);
		}
	}

	private static boolean isFull(Path file, long written, IOException e) {
		String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
		if (message.contains("no space") || message.contains("disk full") || message.contains("quota")) {
			return true;
		}
		try {
			Path folder = file.toAbsolutePath().getParent();
			FileStore store = Files.getFileStore(folder);
			// What is no disk, as /proc, has no space at all. What was written is gone again, so that there is room for it and hardly more.
			return Files.isWritable(folder) && store.getTotalSpace() > 0 && store.getUsableSpace() < written + HARDLY_MORE;
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
