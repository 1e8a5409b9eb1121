package org.chainscape.scene;

import java.util.regex.Pattern;

/**
 * An opaque colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Color(int red, int green, int blue) {

	private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

	/** Refuses components out of range. */
	public Color {
		if (((red | green | blue) & ~0xff) != 0) {
			throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
		}
	}

	/**
	 * Reads {@code #rrggbb}.
	 *
	 * @param hex the text
	 * @return the colour
	 * @throws IllegalArgumentException if the text is not of this form
	 */
	public static Color of(String hex) {
		if (hex == null || !HEX.matcher(hex).matches()) {
			throw new IllegalArgumentException("Not a colour of the form #rrggbb: " + hex);
		}
		int rgb = Integer.parseInt(hex.substring(1), 16);
		return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
	}
}
