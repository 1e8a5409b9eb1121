package org.chainscape.scene;

/** Measures text. Implementations give the same answer for the same question every time, and may be used by several threads. */
public interface TextMeasurer {

	/**
	 * The advance width of one line.
	 *
	 * @param text the text
	 * @param font its type
	 * @return width in units of 1/96 inch, with fractions
	 */
	double width(String text, FontSpec font);

	/**
	 * The distance of two baselines of running text. Not that of the font, because CJK fonts state very different ones and a figure must not
	 * change its height with the font that is installed.
	 *
	 * @param font the type
	 * @return 1.4 times the size
	 */
	default double lineHeight(FontSpec font) {
		return font.size() * 1.4;
	}
}
