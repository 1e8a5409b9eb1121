package org.chainscape.tabular.sheet;

/** The letters of columns: A, B … Z, AA … */
public final class ColumnLetters {

	private static final int LETTERS = 26;

	private ColumnLetters() {
	}

	/**
	 * The letters of a column.
	 *
	 * @param column the column, from 0
	 * @return its letters
	 */
	public static String of(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
		}
		return letters.toString();
	}

	/**
	 * The column of letters at the beginning of a reference such as {@code AB12}.
	 *
	 * @param reference the reference
	 * @return the column, from 0; -1 if it starts with no letters or with more than four
	 */
	static int column(String reference) {
		int column = 0;
		int length = 0;
		while (length < reference.length() && isLetter(reference.charAt(length))) {
			column = column * LETTERS + (reference.charAt(length) & ~0x20) - 'A' + 1;
			length++;
			if (length > 4) {
				return -1;
			}
		}
		return column - 1;
	}

	private static boolean isLetter(char character) {
		return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
	}
}
