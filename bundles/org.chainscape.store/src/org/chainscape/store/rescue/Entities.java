package org.chainscape.store.rescue;

import java.util.Map;

/** The characters that stand for others in XML. */
final class Entities {

	private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
	private static final int HEXADECIMAL = 16;

	private Entities() {
	}

	/** {@return what stands between {@code &} and {@code ;} means; {@code null} if it means nothing} */
	static String character(String name) {
		if (!name.startsWith("#")) {
			return NAMED.get(name);
		}
		boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
		String digits = name.substring(hexadecimal ? 2 : 1);
		if (!digits.matches(hexadecimal ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
			return null;
		}
		int code = Integer.parseInt(digits, hexadecimal ? HEXADECIMAL : 10);
		return Character.isValidCodePoint(code) ? Character.toString(code) : null;
	}
}
