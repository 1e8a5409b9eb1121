package org.chainscape.model.search;

/** Makes texts comparable, character by character, so that places in the folded text are places in the text. */
final class Folding {

	private static final char FULL_WIDTH_FIRST = '\uFF01';
	private static final char FULL_WIDTH_LAST = '\uFF5E';
	private static final int FULL_WIDTH_SHIFT = 0xFEE0;
	private static final char WIDE_SPACE = '\u3000';

	private Folding() {
	}

	static String fold(String text) {
		char[] characters = text.toCharArray();
		boolean changed = false;
		for (int i = 0; i < characters.length; i++) {
			char folded = fold(characters[i]);
			changed |= folded != characters[i];
			characters[i] = folded;
		}
		return changed ? new String(characters) : text;
	}

	private static char fold(char character) {
		char narrow = character;
		if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
			narrow = (char) (character - FULL_WIDTH_SHIFT);
		} else if (character == WIDE_SPACE || Character.isWhitespace(character)) {
			narrow = ' ';
		}
		return Character.toLowerCase(narrow);
	}

	/** Whether a word begins there: behind a blank or sign, and where Latin and Chinese meet. */
	static boolean startsWord(String folded, int index) {
		if (index == 0) {
			return true;
		}
		int before = script(folded.charAt(index - 1));
		int here = script(folded.charAt(index));
		return here != 0 && before != here;
	}

	static boolean isSign(char character) {
		return script(character) == 0;
	}

	private static int script(char character) {
		if (!Character.isLetterOrDigit(character)) {
			return 0;
		}
		return Character.isIdeographic(character) ? 1 : 2;
	}
}
