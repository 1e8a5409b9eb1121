package org.chainscape.tabular.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Characters of a reader, with a look ahead. */
final class CharacterBuffer {

	private static final int END = -1;
	private static final int SIZE = 1 << 14;

	private final Reader reader;
	private final char[] buffer;
	private final int farthest;
	private int position;
	private int limit;

	/**
	 * Reads from a reader.
	 *
	 * @param reader the reader, closed with this
	 * @param farthest how far {@link #closes} looks
	 */
	CharacterBuffer(Reader reader, int farthest) {
		this.reader = reader;
		this.farthest = farthest;
		this.buffer = new char[SIZE + farthest];
	}

	int next() throws IOException {
		return position < limit || fill(1) ? buffer[position++] : END;
	}

	int peek() throws IOException {
		return position < limit || fill(1) ? buffer[position] : END;
	}

	/** Appends what is there up to a line end or a character; reads nothing new. */
	void run(StringBuilder text, char stop) {
		int end = position;
		while (end < limit && buffer[end] != stop && buffer[end] != '\n' && buffer[end] != '\r') {
			end++;
		}
		text.append(buffer, position, end - position);
		position = end;
	}

	/** {@return whether a quote that was just read is closed in front of a delimiter, a line end or the end} */
	boolean closes(char quote, char delimiter) throws IOException {
		for (int ahead = 0; ahead < farthest && (position + ahead < limit || fill(ahead + 1)); ahead++) {
			if (buffer[position + ahead] == quote) {
				boolean more = position + ahead + 1 < limit || fill(ahead + 2);
				char after = more ? buffer[position + ahead + 1] : '\n';
				if (after != quote) {
					return after == delimiter || after == '\n' || after == '\r';
				}
				ahead++;
			}
		}
		return false;
	}

	/** {@return whether so many characters are there from the position on, after reading} */
	private boolean fill(int needed) throws IOException {
		if (position > 0) {
			System.arraycopy(buffer, position, buffer, 0, limit - position);
			limit -= position;
			position = 0;
		}
		while (limit < needed && limit < buffer.length) {
			int count = reader.read(buffer, limit, buffer.length - limit);
			if (count < 0) {
				return false;
			}
			limit += count;
		}
		return limit >= needed;
	}

	/** Closes the reader; what was read is right whatever closing says. */
	void close() {
		Arrays.fill(buffer, '\0');
		position = 0;
		limit = 0;
		try {
			reader.close();
		} catch (IOException ignored) {
			// Nothing was written.
		}
	}
}
