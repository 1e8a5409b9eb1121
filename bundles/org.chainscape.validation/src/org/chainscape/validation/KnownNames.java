package org.chainscape.validation;

import java.text.Normalizer;
import java.util.Locale;

/** Brings names into the form in which they are compared. */
public final class KnownNames {

	private KnownNames() {
	}

	/**
	 * A name without the differences that do not make another name: full or half width, upper or lower case, spaces.
	 *
	 * @param name a name, or {@code null}
	 * @return the form to compare, empty for no name
	 */
	public static String normalise(String name) {
		if (name == null) {
			return "";
		}
		String sameWidth = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder kept = new StringBuilder(sameWidth.length());
		sameWidth.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(kept::appendCodePoint);
		return kept.toString();
	}
}
