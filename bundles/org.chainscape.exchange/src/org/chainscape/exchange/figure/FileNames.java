package org.chainscape.exchange.figure;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names of figures into names of files that every system takes, each only once in a folder. */
public final class FileNames {

	private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
	private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
	private static final int LONGEST = 60;

	private final Set<String> used = new HashSet<>();

	/**
	 * A file name without extension.
	 *
	 * @param name what to name the file after, or {@code null}
	 * @param fallback what to name it after if there is no name
	 * @return the name; a number is added if it was given out before
	 */
	public String of(String name, String fallback) {
		String plain = clean(name == null || name.isBlank() ? fallback : name);
		String unique = plain;
		for (int i = 2; !used.add(unique.toLowerCase(Locale.ROOT)); i++) {
			unique = plain + "-" + i;
		}
		return unique;
	}

	/**
	 * The name of a file without its extension.
	 *
	 * @param file a path with at least one part
	 * @return the name up to the last dot; all of it if there is none, or if it only begins with one
	 */
	public static String stem(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	private static String clean(String name) {
		String clean = FORBIDDEN.matcher(name.strip()).replaceAll("_").replaceAll("^[. ]+|[. ]+$", "");
		if (clean.codePointCount(0, clean.length()) > LONGEST) {
			clean = clean.substring(0, clean.offsetByCodePoints(0, LONGEST)).strip();
		}
		return clean.isEmpty() || RESERVED.matcher(clean).matches() ? "_" + clean : clean;
	}
}
