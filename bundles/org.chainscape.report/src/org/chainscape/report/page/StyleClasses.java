package org.chainscape.report.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives looks that return a thousand times in drawings a short name each, so that no element carries its look itself. */
final class StyleClasses {

	private final Map<String, String> names = new LinkedHashMap<>();

	/** The class of a look such as {@code fill:#fff;stroke:none}. */
	String of(String look) {
		String tidy = look.replaceAll("\\s*([:;,])\\s*", "$1").replaceAll("fill-opacity:1\\.0;?", "").replaceAll("font-family:[^;]*;?", "")
				.replaceAll(";$", "").strip();
		return names.computeIfAbsent(tidy, key -> "v" + Integer.toString(names.size(), Character.MAX_RADIX));
	}

	/** The rules of all looks, in the order they were first met. */
	String css() {
		StringBuilder css = new StringBuilder();
		names.forEach((look, name) -> css.append('.').append(name).append('{').append(look.replaceAll("[<>{}]", "")).append("}\n"));
		return css.toString();
	}
}
