package org.chainscape.store;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Finds the places of a few words in a text that is read once. Any white space in the text counts as a blank. */
final class PlaceSearch {

	private final String words;
	private final Reader text;
	/** How many characters before the last one read are those of the beginning of the words. */
	private int same;
	private int line = 1;
	private int column = 1;
	private Position start;

	/**
	 * A search.
	 *
	 * @param words what to look for: begins with a blank, and has no other
	 * @param text the text from its beginning; not closed
	 */
	PlaceSearch(String words, Reader text) {
		this.words = words;
		this.text = text;
	}

	/** {@return the next place of the first character behind the blank; empty if there is none} */
	Optional<Position> next() throws IOException {
		for (int read = text.read(); read >= 0; read = text.read()) {
			boolean blank = Character.isWhitespace(read);
			if (read == '\n') {
				line++;
				column = 1;
			} else {
				column++;
			}
			if (blank) {
				same = 1;
				start = new Position(line, column);
			} else if (same > 0) {
				same = words.charAt(same) == read ? same + 1 : 0;
			}
			if (same == words.length()) {
				same = 0;
				return Optional.of(start);
			}
		}
		return Optional.empty();
	}
}
