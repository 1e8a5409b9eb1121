package org.chainscape.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.chainscape.store.ChainFileException.Kind;

/** Reads the text of a file that was refused once more, to its end, to say why: what is wrong with bytes shows only there. */
final class TextEnd {

	static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final int LONGEST_CHARACTER = 4;
	private static final int CHUNK = 1 << 15;

	private final FileText text;
	private boolean marked;
	private boolean startsAsTag;
	private boolean inked;
	private int line = 1;
	private int column = 1;
	private Position afterInk = new Position(1, 1);
	private Position lastTag;
	private boolean tagClosed = true;
	private ChainFileException fault;

	private TextEnd(FileText text) {
		this.text = text;
	}

	/** Reads to the end, or to the first bytes that are no UTF-8. */
	static TextEnd of(FileText text) throws IOException {
		TextEnd end = new TextEnd(text);
		try (InputStream stream = text.content().open()) {
			end.read(stream);
		}
		return end;
	}

	/** {@return that the file is no UTF-8, or is cut in the middle of a character} */
	Optional<ChainFileException> encodingFault() {
		return Optional.ofNullable(fault);
	}

	/** {@return behind the last character that is no blank, or where the last tag begins if it has no end} */
	Position end() {
		return tagClosed ? afterInk : lastTag;
	}

	private void read(InputStream stream) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.allocate(CHUNK).flip();
		CharBuffer out = CharBuffer.allocate(CHUNK);
		PushbackInputStream bytes = new PushbackInputStream(stream);
		boolean ended = false;
		while (!ended) {
			in.compact();
			ended = fill(bytes, in);
			in.flip();
			CoderResult result = decoder.decode(in, out, ended);
			out.flip();
			while (out.hasRemaining()) {
				add(out.get());
			}
			out.clear();
			if (result.isError()) {
				boolean cut = ended && in.remaining() < LONGEST_CHARACTER && startsAsTag;
				Position position = new Position(line, line == 1 && marked ? column + 1 : column);
				fault = new ChainFileException(cut ? Kind.TRUNCATED : Kind.NOT_UTF8, text.file(), position, null);
				return;
			}
		}
	}

	/** Fills the buffer as far as there are bytes; true at the end of the file. */
	private static boolean fill(PushbackInputStream bytes, ByteBuffer in) throws IOException {
		while (in.hasRemaining()) {
			int count = bytes.read(in.array(), in.position(), in.remaining());
			if (count < 0) {
				return true;
			}
			in.position(in.position() + count);
		}
		int next = bytes.read();
		if (next >= 0) {
			bytes.unread(next);
		}
		return next < 0;
	}

	private void add(char character) {
		if (character == BYTE_ORDER_MARK && line == 1 && column == 1 && !marked) {
			marked = true;
			return;
		}
		if (character == '<') {
			lastTag = new Position(line, column);
			tagClosed = false;
		} else if (character == '>') {
			tagClosed = true;
		}
		if (character == '\n') {
			line++;
			column = 1;
		} else {
			column++;
		}
		if (!Character.isWhitespace(character)) {
			startsAsTag |= !inked && character == '<';
			inked = true;
			afterInk = new Position(line, column);
		}
	}
}
