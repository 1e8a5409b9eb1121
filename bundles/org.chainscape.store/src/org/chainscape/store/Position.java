package org.chainscape.store;

/**
 * A place in a text file.
 *
 * @param line line from 1, or 0 if unknown
 * @param column column from 1 in UTF-16 units, or 0 if unknown
 */
record Position(int line, int column) {

	static final Position UNKNOWN = new Position(0, 0);

	/** The place of an offset in a text. */
	static Position of(CharSequence text, int offset) {
		int line = 1;
		int lineStart = 0;
		for (int i = 0; i < offset; i++) {
			if (text.charAt(i) == '\n') {
				line++;
				lineStart = i + 1;
			}
		}
		return new Position(line, offset - lineStart + 1);
	}

	boolean isBefore(Position other) {
		return line < other.line || line == other.line && column < other.column;
	}
}
