package org.chainscape.store;

/** What XML can hold of a text. */
final class XmlText {

	private static final char REPLACEMENT = '\uFFFD';

	private XmlText() {
	}

	/**
	 * Makes a text fit for XML 1.0, which has no way at all to hold some characters, not even escaped.
	 * <p>
	 * Vertical tab and form feed, with which office programs break lines, become line feeds; other control characters and the two
	 * non-characters U+FFFE and U+FFFF are dropped; half of a surrogate pair becomes U+FFFD, so that the loss is seen. Tab, line feed and
	 * carriage return stay.
	 *
	 * @param text any text
	 * @return the text itself if there was nothing to do; cleaning twice changes nothing
	 */
	static String clean(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (!isAllowed(c)) {
				return cleanFrom(text, i);
			}
		}
		return text;
	}

	private static String cleanFrom(String text, int start) {
		StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, start);
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				cleaned.append(c).append(text.charAt(++i));
			} else if (isAllowed(c)) {
				cleaned.append(c);
			} else if (c == '\u000B' || c == '\f') {
				cleaned.append('\n');
			} else if (Character.isSurrogate(c)) {
				cleaned.append(REPLACEMENT);
			}
		}
		return cleaned.toString();
	}

	private static boolean isAllowed(char c) {
		return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
	}
}
