package org.chainscape.store.upgrade;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the file format, as written in the attribute {@code formatVersion} of every chain file.
 *
 * @param major counts changes that alter the meaning of what is there, 0 to 9999
 * @param minor counts additions, 0 to 9999
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

	/** The version this program writes. */
	public static final FormatVersion CURRENT = new FormatVersion(1, 0);

	private static final Pattern FORMAT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

	/**
	 * Checks the range.
	 *
	 * @throws IllegalArgumentException if a part is negative or above 9999
	 */
	public FormatVersion {
		if (major < 0 || major > 9999 || minor < 0 || minor > 9999) {
			throw new IllegalArgumentException("Not a format version: " + major + "." + minor);
		}
	}

	/**
	 * Reads {@code MAJOR.MINOR}.
	 *
	 * @param text the text, or {@code null}
	 * @return the version; empty if the text is none
	 */
	public static Optional<FormatVersion> parse(String text) {
		Matcher matcher = FORMAT.matcher(text == null ? "" : text.strip());
		return matcher.matches()
				? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public int compareTo(FormatVersion other) {
		int byMajor = Integer.compare(major, other.major);
		return byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
	}

	/** {@return the form {@link #parse} reads} */
	@Override
	public String toString() {
		return major + "." + minor;
	}
}
