package org.chainscape.tabular.load;

/** Words of cells and elements made comparable. */
final class Texted {

	private Texted() {
	}

	/** {@return the text without blanks around it, every run of blanks and line ends inside as one space; empty for {@code null}} */
	static String clean(String text) {
		if (text == null) {
			return "";
		}
		boolean blank = false;
		for (int i = 0; i < text.length() && !blank; i++) {
			blank = isBlank(text.charAt(i)) && (text.charAt(i) != ' ' || i == 0 || i == text.length() - 1 || isBlank(text.charAt(i + 1)));
		}
		return blank ? squeezed(text) : text;
	}

	private static String squeezed(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		boolean pending = false;
		for (int i = 0; i < text.length(); i++) {
			if (isBlank(text.charAt(i))) {
				pending = !clean.isEmpty();
			} else {
				if (pending) {
					clean.append(' ');
				}
				pending = false;
				clean.append(text.charAt(i));
			}
		}
		return clean.toString();
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200B' || character == '\uFEFF';
	}
}
