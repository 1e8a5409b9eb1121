package org.chainscape.exchange.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * XML that gets into a document only when the document is written. As nodes in memory the shapes of a figure take some hundred times the
 * room they take packed, and most of the time of making a file; so the document holds them packed, in a processing instruction, which any
 * program would skip.
 */
final class LateShapes {

	/** Name of the processing instruction. */
	static final String TARGET = "chainscape-shapes";

	/** Name of the processing instruction in which a Word document remembers the highest id inside its figures; it is never written. */
	static final String LAST_ID = "chainscape-last-id";

	private static final byte[] START = "<?chainscape-".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "?>".getBytes(StandardCharsets.US_ASCII);
	private static final int CHUNK = 16_384;

	private LateShapes() {
	}

	/** {@return the content of the processing instruction that stands for elements} */
	static String pack(String elements) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			deflater.setInput(elements.getBytes(StandardCharsets.UTF_8));
			deflater.finish();
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			byte[] chunk = new byte[CHUNK];
			while (!deflater.finished()) {
				packed.write(chunk, 0, deflater.deflate(chunk));
			}
			return Base64.getEncoder().encodeToString(packed.toByteArray());
		} finally {
			deflater.end();
		}
	}

	/**
	 * Writes an XML file with every processing instruction replaced by what it stands for.
	 *
	 * @param xml the file in UTF-8
	 * @param length how many of its bytes count
	 * @param stream where to
	 * @throws IOException if it cannot be written or a packed text is damaged
	 */
	static void unpack(byte[] xml, int length, OutputStream stream) throws IOException {
		int written = 0;
		for (int start = find(xml, length, START, 0); start >= 0; start = find(xml, length, START, written)) {
			int to = find(xml, length, END, start);
			stream.write(xml, written, start - written);
			written = to + END.length;
			String[] instruction = new String(xml, start + 2, to - start - 2, StandardCharsets.US_ASCII).strip().split("\\s+", 2);
			if (instruction[0].equals(TARGET)) {
				inflate(Base64.getDecoder().decode(instruction[1]), stream);
			}
		}
		stream.write(xml, written, length - written);
	}

	private static void inflate(byte[] packed, OutputStream stream) throws IOException {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed);
			byte[] chunk = new byte[CHUNK];
			while (!inflater.finished()) {
				int count = inflater.inflate(chunk);
				if (count == 0 && !inflater.finished()) {
					throw new IOException("Shapes end early");
				}
				stream.write(chunk, 0, count);
			}
		} catch (DataFormatException e) {
			throw new IOException(e);
		} finally {
			inflater.end();
		}
	}

	private static int find(byte[] text, int length, byte[] wanted, int from) {
		for (int i = from; i <= length - wanted.length; i++) {
			int same = 0;
			while (same < wanted.length && text[i + same] == wanted[same]) {
				same++;
			}
			if (same == wanted.length) {
				return i;
			}
		}
		return -1;
	}
}
