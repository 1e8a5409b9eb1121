package org.chainscape.analysis.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of a source in the encoding it is in: UTF-8, UTF-16 with a mark, otherwise GB 18030. */
public final class SourceText {

	/** Larger files are for other programs. */
	public static final long LARGEST = 64L << 20;

	private static final char MARK = '\uFEFF';

	private SourceText() {
	}

	/**
	 * Reads a text.
	 *
	 * @param file a file of at most {@link #LARGEST} bytes
	 * @return its text, lines ended by LF
	 * @throws IOException if it cannot be read, or is too large
	 */
	public static String read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new IOException(file + " > " + LARGEST);
		}
		String text = decode(Files.readAllBytes(file));
		String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
		return plain.replace("\r\n", "\n").replace('\r', '\n').replace('\f', ' ');
	}

	private static String decode(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && (bytes[0] == -1 || bytes[1] == -1)) {
			return new String(bytes, bytes[0] == -1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			// What is not UTF-8 is what Chinese programs have written before.
			return new String(bytes, Charset.forName("GB18030"));
		}
	}
}
