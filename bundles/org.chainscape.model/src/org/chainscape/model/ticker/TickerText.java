package org.chainscape.model.ticker;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and spreadsheets put around a ticker is taken off. */
final class TickerText {

	/** The longest text that can be a ticker. */
	static final int LONGEST = 32;

	private static final Pattern CLASS_IN_SMALL_LETTER = Pattern.compile("([A-Z]{1,5})([a-d])([.](?:N|K|O|OQ))");
	private static final Pattern AROUND_SIGNS = Pattern.compile(" ?([.:_/$-]) ?");
	private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");
	private static final List<String> BRACKETS = List.of("()", "[]", "【】", "〔〕", "<>", "\"\"");
	private static final Pattern UNJOINED = Pattern.compile("us([A-Z][A-Z.]{0,7})");

	private TickerText() {
	}

	/** Full-width characters made narrow, without what cannot be seen, runs of blanks made one. */
	static String narrow(String text) {
		StringBuilder seen = new StringBuilder();
		boolean blank = false;
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
		for (int i = 0; i < normal.length(); i++) {
			char character = normal.charAt(i);
			if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
				blank = true;
			} else if (!Character.isISOControl(character) && Character.getType(character) != Character.FORMAT) {
				if (blank && seen.length() > 0) {
					seen.append(' ');
				}
				blank = false;
				seen.append(character);
			}
		}
		return seen.toString();
	}

	/**
	 * The ticker in capital letters, without brackets, the quotes spreadsheets need for digits, and blanks around signs and
	 * between digits.
	 */
	static String clean(String narrow) {
		String text = narrow;
		if (text.startsWith("'")) {
			text = text.substring(1).strip();
		}
		if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3) {
			text = text.substring(2, text.length() - 1).strip();
		}
		for (String pair : BRACKETS) {
			if (text.length() > 2 && text.charAt(0) == pair.charAt(0) && text.charAt(text.length() - 1) == pair.charAt(1)) {
				text = text.substring(1, text.length() - 1).strip();
			}
		}
		if (text.indexOf(' ') >= 0) {
			text = BETWEEN_DIGITS.matcher(AROUND_SIGNS.matcher(text).replaceAll("$1")).replaceAll("");
		}
		Matcher small = CLASS_IN_SMALL_LETTER.matcher(text);
		if (small.matches()) {
			text = small.group(1) + '.' + small.group(2) + small.group(3);
		}
		Matcher unjoined = UNJOINED.matcher(text);
		return upper(unjoined.matches() ? "US." + unjoined.group(1) : text);
	}

	/** Capital letters; only of the Latin alphabet, so that nothing else grows or turns into a letter. */
	private static String upper(String text) {
		StringBuilder upper = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			upper.append(character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character);
		}
		return upper.toString();
	}
}
