package org.chainscape.tabular.sheet;

/** Characters no text of a chain may hold: controls but tab and line ends, halves of surrogate pairs, and two that are no characters. */
final class Characters {

	private static final char REPLACEMENT = '\uFFFD';

	private Characters() {
	}

	/** {@return the same text if it is clean; otherwise one without controls, with the replacement character for halves of pairs} */
	static String clean(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (isDoubtful(text.charAt(i))) {
				return cleaned(text);
			}
		}
		return text;
	}

	private static boolean isDoubtful(char character) {
		return character < ' ' && character != '\n' && character != '\t' || character == 0x7F || Character.isSurrogate(character)
			|| character >= '\uFFFE';
	}

	private static String cleaned(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (Character.isHighSurrogate(character) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				clean.append(character).append(text.charAt(++i));
			} else if (Character.isSurrogate(character)) {
				clean.append(REPLACEMENT);
			} else if (character == '\r') {
				// A line end of another system is a line end; only the one before a line feed is too much.
				clean.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
			} else if (!isDoubtful(character)) {
				clean.append(character);
			}
		}
		return clean.toString();
	}

	/** {@return whether cleaning changed more than line ends} */
	static boolean lost(String before, String after) {
		return !after.equals(before.replace("\r\n", "\n").replace('\r', '\n'));
	}
}
