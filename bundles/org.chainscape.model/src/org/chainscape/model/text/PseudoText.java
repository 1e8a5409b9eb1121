package org.chainscape.model.text;

/**
 * The language nobody speaks and that finds two mistakes by eye and by test: a text without brackets does not come from a message file, and
 * one whose closing bracket is missing on screen has no room in languages that need more of it. Letters get accents, so that everything can
 * still be read; what is no prose stays: arguments, mnemonics, tags, line breaks.
 * <p>
 * {@code -Dchainscape.pseudo=true} makes all texts so; it is for tests and for people who look for such places.
 */
public final class PseudoText {

	/** System property that turns it on. */
	public static final String PROPERTY = "chainscape.pseudo";
	/** How a text starts. */
	public static final String START = "[!!";
	/** How a text ends. */
	public static final String END = "!!]";

	private static final String PLAIN = "AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz";
	private static final String ACCENTED = "ÅåÇçĐđÉéĜĝÎîĻļÑñÖöŔŕŠšŢţÜüÝýŽž";
	/** A third more: what German or French need over English. */
	private static final int PART = 3;

	private PseudoText() {
	}

	/**
	 * Whether texts are wanted so.
	 *
	 * @return true if the system property says so
	 */
	public static boolean wanted() {
		return Boolean.getBoolean(PROPERTY);
	}

	/**
	 * A pattern in that language.
	 *
	 * @param pattern a pattern of {@link java.text.MessageFormat}
	 * @return one with the same arguments
	 */
	public static String of(String pattern) {
		StringBuilder text = new StringBuilder(START).append(' ');
		int depth = 0;
		int prose = 0;
		boolean tag = false;
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			depth += c == '{' ? 1 : 0;
			tag |= c == '<' && i + 1 < pattern.length() && (Character.isLetter(pattern.charAt(i + 1)) || pattern.charAt(i + 1) == '/');
			boolean as = depth > 0 || tag;
			int place = as ? -1 : PLAIN.indexOf(c);
			text.append(place < 0 ? c : ACCENTED.charAt(place));
			prose += as ? 0 : 1;
			depth -= c == '}' ? 1 : 0;
			tag &= c != '>';
		}
		return text.append("~".repeat((prose + PART - 1) / PART)).append(' ').append(END).toString();
	}
}
