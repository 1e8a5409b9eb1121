package org.chainscape.store.backup;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.chainscape.store.disk.StateFolder;

/** Contents by what they are: each is kept once, compressed, under the hash of its bytes. */
final class Blobs {

	private static final String END = ".gz";
	private static final int BUFFER = 1 << 16;

	private final Path folder;

	Blobs(Path folder) {
		this.folder = folder;
	}

	/**
	 * One that is kept.
	 *
	 * @param hash its hash
	 * @param size its bytes as they are, uncompressed
	 */
	record Blob(String hash, long size) {
	}

	/** What is kept on the disk: the hash, and how much room it takes. */
	record Kept(String hash, long room) {
	}

	/**
	 * Keeps the content of a file.
	 *
	 * @return what it is kept as
	 * @throws IOException if it cannot be read or written
	 */
	Blob keep(Path file) throws IOException {
		StateFolder.make(folder);
		Path beside = folder.resolve(UUID.randomUUID() + ".tmp");
		beside.toFile().deleteOnExit();
		MessageDigest digest = digest();
		long size;
		try {
			try (InputStream in = Files.newInputStream(file);
					FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				OutputStream out = new FastGzip(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
				size = copy(in, out, digest);
				out.close();
			}
			String hash = HexFormat.of().formatHex(digest.digest());
			Path target = path(hash);
			if (!Files.exists(target)) {
				StateFolder.make(target.getParent());
				force(beside);
				Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
			}
			return new Blob(hash, size);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void force(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private static long copy(InputStream in, OutputStream out, MessageDigest digest) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
			digest.update(buffer, 0, count);
			out.write(buffer, 0, count);
			size += count;
		}
		return size;
	}

	/** {@return whether a content is kept} */
	boolean has(String hash) {
		return Files.exists(path(hash));
	}

	/**
	 * Reads one.
	 *
	 * @return its bytes, to be closed by the caller; the end fails with an {@link IOException} if they are not those that were kept
	 */
	InputStream open(String hash) throws IOException {
		return new Checked(new GZIPInputStream(Files.newInputStream(path(hash)), BUFFER), hash);
	}

	/** Removes one. */
	void remove(String hash) throws IOException {
		Files.deleteIfExists(path(hash));
	}

	/** {@return all that are kept} */
	List<Kept> all() throws IOException {
		List<Kept> all = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			Files.walkFileTree(folder, Set.of(), 2, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					String name = file.getFileName().toString();
					if (name.endsWith(END)) {
						all.add(new Kept(name.substring(0, name.length() - END.length()), attributes.size()));
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException gone) {
					return FileVisitResult.CONTINUE;
				}
			});
		}
		return all;
	}

	private Path path(String hash) {
		return folder.resolve(hash.substring(0, 2)).resolve(hash + END);
	}

	static String hash(Path file) throws IOException {
		MessageDigest digest = digest();
		try (InputStream in = Files.newInputStream(file)) {
			copy(in, OutputStream.nullOutputStream(), digest);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Text of chains shrinks to a tenth also where little time is spent on it. */
	private static final class FastGzip extends GZIPOutputStream {

		FastGzip(OutputStream out) throws IOException {
			super(out, BUFFER);
			def.setLevel(Deflater.BEST_SPEED);
		}
	}

	/** Finds out at the end whether the bytes are those that were kept. */
	private static final class Checked extends FilterInputStream {

		private final MessageDigest digest = digest();
		private final String hash;
		private boolean ended;

		Checked(InputStream in, String hash) {
			super(in);
			this.hash = hash;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int count = in.read(bytes, offset, length);
			if (count > 0) {
				digest.update(bytes, offset, count);
			} else if (count < 0 && !ended) {
				ended = true;
				if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
					throw new IOException("The kept version is damaged: " + hash);
				}
			}
			return count;
		}

		@Override
		public boolean markSupported() {
			return false;
		}
	}
}
