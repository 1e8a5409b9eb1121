package org.chainscape.store.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.chainscape.store.disk.StateFolder;

/**
 * A journal on the disk: a head and frames, each with its length and a checksum before it. What was cut off at the end by a loss of
 * power is
 * recognised, and all before it holds. As long as a program writes a journal it holds a lock, by which others see that it is alive.
 */
final class JournalFile implements Closeable {

	static final String END = ".journal";

	private static final int MAGIC = 0x43484A31;
	private static final int HEAD_BYTES = 8;
	/** Of a length that was cut off or is nonsense. */
	private static final int LONGEST = 1 << 30;
	/** Behind all content, which others may read meanwhile. */
	private static final long LOCKED = Long.MAX_VALUE - 1;

	/**
	 * What a journal belongs to.
	 *
	 * @param file the edited file, absolute
	 * @param base hash of the content the first frame begins with; empty if that is nothing
	 * @param begun when it was begun
	 */
	record Head(Path file, String base, Instant begun) {
	}

	/** A frame and when it was written. */
	record Entry(Instant when, Frame frame) {
	}

	/** What stands in a journal as far as it is whole. */
	record Read(Head head, List<Entry> entries) {
	}

	private final Path path;
	private final FileChannel channel;
	private final FileLock lock;

	private JournalFile(Path path, FileChannel channel, FileLock lock) {
		this.path = path;
		this.channel = channel;
		this.lock = lock;
	}

	/** Begins a journal. */
	static JournalFile create(Path folder, Head head) throws IOException {
		StateFolder.make(folder);
		Path path = folder.resolve(UUID.randomUUID() + "-" + head.base() + END);
		FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		boolean begun = false;
		try {
			JournalFile made = new JournalFile(path, channel, channel.tryLock(LOCKED, 1, false));
			made.append(out -> {
				out.writeInt(MAGIC);
				Frame.writeText(head.file().toString(), out);
				Frame.writeText(head.base(), out);
				out.writeLong(head.begun().toEpochMilli());
			});
			begun = true;
			return made;
		} finally {
			if (!begun) {
				channel.close();
				Files.deleteIfExists(path);
			}
		}
	}

	private interface Writing {

		void write(DataOutputStream out) throws IOException;
	}

	/** Writes a frame; it is on the disk when this returns. If it fails, the journal is as it was before. */
	void append(Entry entry) throws IOException {
		append(out -> {
			out.writeLong(entry.when().toEpochMilli());
			entry.frame().write(out);
		});
	}

	private void append(Writing content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(new byte[HEAD_BYTES]);
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 14))) {
			content.write(out);
		} finally {
			deflater.end();
		}
		ByteBuffer record = ByteBuffer.wrap(bytes.toByteArray());
		int length = record.capacity() - HEAD_BYTES;
		record.putInt(0, length).putInt(Integer.BYTES, checksum(record.array(), HEAD_BYTES, length));
		long start = channel.position();
		boolean written = false;
		try {
			while (record.hasRemaining()) {
				channel.write(record);
			}
			channel.force(true);
			written = true;
		} finally {
			if (!written) {
				channel.truncate(start);
				channel.position(start);
			}
		}
	}

	private static int checksum(byte[] bytes, int offset, int length) {
		CRC32C sum = new CRC32C();
		sum.update(bytes, offset, length);
		return (int) sum.getValue();
	}

	@Override
	public void close() throws IOException {
		if (lock != null) {
			lock.release();
		}
		channel.close();
	}

	/** Ends and removes the journal. */
	void discard() throws IOException {
		Files.deleteIfExists(path);
		close();
		Files.deleteIfExists(path);
	}

	/** {@return the journal, locked against others as long as it is open; empty if somebody else has it} */
	static Optional<FileChannel> claim(Path path) throws IOException {
		FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock(LOCKED, 1, false);
		} catch (OverlappingFileLockException e) {
			lock = null;
		} finally {
			if (lock == null) {
				channel.close();
			}
		}
		return lock == null ? Optional.empty() : Optional.of(channel);
	}

	/** {@return whether a program that is alive writes a journal} */
	static boolean isAlive(Path path) {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
			FileLock lock = channel.tryLock(LOCKED, 1, false);
			if (lock == null) {
				return true;
			}
			lock.release();
			return false;
		} catch (OverlappingFileLockException e) {
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Reads a journal.
	 *
	 * @return as much of it as is whole; empty if not even the head is
	 * @throws IOException if the file cannot be read
	 */
	static Optional<Read> read(Path path) throws IOException {
		Head head = null;
		List<Entry> entries = new ArrayList<>();
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			for (byte[] record = next(channel); record != null; record = next(channel)) {
				try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(record)))) {
					if (head == null) {
						head = head(in);
					} else {
						entries.add(new Entry(Instant.ofEpochMilli(in.readLong()), Frame.read(in)));
					}
				}
			}
		} catch (EOFException e) {
			return Optional.empty();
		}
		return Optional.ofNullable(head).map(found -> new Read(found, entries));
	}

	private static Head head(DataInputStream in) throws IOException {
		if (in.readInt() != MAGIC) {
			throw new EOFException("no journal");
		}
		return new Head(Path.of(String.valueOf(Frame.readText(in))), String.valueOf(Frame.readText(in)), Instant.ofEpochMilli(in.readLong()));
	}

	/** {@return the next record; {@code null} at the end, and where one is cut off or spoiled} */
	private static byte[] next(FileChannel channel) throws IOException {
		ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
		if (!fill(channel, head)) {
			return null;
		}
		int length = head.getInt(0);
		if (length < 0 || length > LONGEST || length > channel.size() - channel.position()) {
			return null;
		}
		ByteBuffer record = ByteBuffer.allocate(length);
		return fill(channel, record) && checksum(record.array(), 0, length) == head.getInt(Integer.BYTES) ? record.array() : null;
	}

	private static boolean fill(FileChannel channel, ByteBuffer buffer) throws IOException {
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				return false;
			}
		}
		return true;
	}
}
