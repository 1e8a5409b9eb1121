package org.chainscape.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a chain file. They can be read any number of times, so that nobody has to hold them. */
public interface Content {

	/**
	 * Starts to read.
	 *
	 * @return a new stream over all bytes, to be closed by the caller
	 * @throws IOException if they cannot be read
	 */
	InputStream open() throws IOException;

	/** {@return the bytes of a file} */
	static Content of(Path file) {
		return () -> Files.newInputStream(file);
	}

	/** {@return bytes that are held; not copied} */
	static Content of(byte[] bytes) {
		return () -> new ByteArrayInputStream(bytes);
	}
}
