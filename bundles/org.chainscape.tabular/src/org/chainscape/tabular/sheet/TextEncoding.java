package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The encoding of a text file.
 *
 * @param charset the encoding
 * @param mark how many bytes of byte order mark come first
 */
record TextEncoding(Charset charset, int mark) {

	private static final Charset CHINESE = Charset.forName("GB18030");
	private static final Charset TAIWANESE = Charset.forName("Big5");
	private static final int BUFFER = 1 << 16;
	/** Text of tables: nearly all characters are frequent ones. The sets were ordered by frequency, so their first half tells. */
	private static final double PLAUSIBLE = 0.6;
	private static final double SURE = 0.85;

	/**
	 * Finds out how a file is encoded: by its mark, or as the first of UTF-8, UTF-16, GB18030 and Big5 that fits every byte and gives likely
	 * characters.
	 *
	 * @return the encoding; empty if none fits
	 */
	static Optional<TextEncoding> of(Path file, byte[] start) throws IOException {
		TextEncoding marked = marked(start);
		if (marked != null) {
			return Optional.of(marked);
		}
		Charset wide = wide(start);
		if (wide != null && fits(file, wide)) {
			return Optional.of(new TextEncoding(wide, 0));
		}
		if (fits(file, StandardCharsets.UTF_8)) {
			return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 0));
		}
		Bytes bytes = Bytes.of(file);
		double chinese = bytes.frequentInChinese();
		double taiwanese = bytes.frequentInTaiwanese();
		boolean rather = taiwanese >= SURE && taiwanese > chinese + 0.2;
		for (Charset charset : rather ? new Charset[] { TAIWANESE, CHINESE } : new Charset[] { CHINESE, TAIWANESE }) {
			boolean plausible = charset == CHINESE ? chinese >= PLAUSIBLE : taiwanese >= SURE;
			if (plausible && fits(file, charset)) {
				return Optional.of(new TextEncoding(charset, 0));
			}
		}
		return Optional.empty();
	}

	/** {@return the encoding a byte order mark tells; {@code null} without one} */
	static TextEncoding marked(byte[] start) {
		if (starts(start, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3);
		}
		if (starts(start, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2);
		}
		return starts(start, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2) : null;
	}

	private static boolean starts(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** In two-byte text every delimiter, digit and line end has a zero byte, always on the same side. */
	private static Charset wide(byte[] start) {
		int[] zeros = new int[2];
		for (int i = 0; i < start.length; i++) {
			zeros[i & 1] += start[i] == 0 ? 1 : 0;
		}
		if (start.length % 2 != 0 || (zeros[0] + zeros[1]) * 50 < start.length || Math.min(zeros[0], zeros[1]) * 10 > zeros[0] + zeros[1]) {
			return null;
		}
		return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
	}

	/** {@return the first characters of a file, for looking at} */
	String beginning(byte[] start) {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE);
		CharBuffer characters = CharBuffer.allocate(start.length + 1);
		decoder.decode(ByteBuffer.wrap(start, Math.min(mark, start.length), Math.max(start.length - mark, 0)), characters, false);
		return characters.flip().toString();
	}

	CharsetDecoder strict() {
		return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	private static boolean fits(Path file, Charset charset) throws IOException {
		CharsetDecoder decoder = new TextEncoding(charset, 0).strict();
		ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
		CharBuffer characters = CharBuffer.allocate(BUFFER);
		try (InputStream stream = Files.newInputStream(file)) {
			int length;
			do {
				length = stream.read(bytes.array(), bytes.position(), bytes.remaining());
				bytes.position(bytes.position() + Math.max(length, 0)).flip();
				CoderResult result = decoder.decode(bytes, characters.clear(), length < 0);
				if (result.isError()) {
					return false;
				}
				bytes.compact();
			} while (length >= 0);
			return !decoder.flush(characters.clear()).isError();
		}
	}

	/** How many double bytes there are at the beginning of a file, and how many are frequent characters. */
	private record Bytes(int pairs, int chinese, int taiwanese) {

		private static final int SAMPLE = 1 << 20;

		static Bytes of(Path file) throws IOException {
			byte[] sample;
			try (InputStream stream = Files.newInputStream(file)) {
				sample = stream.readNBytes(SAMPLE);
			}
			int[] counts = new int[3];
			for (int i = 0; i + 1 < sample.length; i++) {
				int lead = sample[i] & 0xFF;
				if (lead >= 0x80) {
					int trail = sample[++i] & 0xFF;
					counts[0]++;
					counts[1] += (lead >= 0xB0 && lead <= 0xD7 || lead >= 0xA1 && lead <= 0xA3) && trail >= 0xA1 ? 1 : 0;
					counts[2] += lead >= 0xA1 && lead <= 0xC6 && (trail >= 0x40 && trail <= 0x7E || trail >= 0xA1) ? 1 : 0;
				}
			}
			return new Bytes(counts[0], counts[1], counts[2]);
		}

		double frequentInChinese() {
			return pairs == 0 ? 0 : (double) chinese / pairs;
		}

		double frequentInTaiwanese() {
			return pairs == 0 ? 0 : (double) taiwanese / pairs;
		}
	}
}
