package org.chainscape.scene;

import java.awt.Font;
import java.util.List;

/** Chooses the fonts a text is painted with. */
public interface FontRuns {

	/**
	 * Cuts a text where another font is needed.
	 *
	 * @param text the text
	 * @param font its type
	 * @return the pieces in order, together the whole text
	 * @throws FontMissingException if no font has a glyph for one of the characters
	 */
	List<Run> runs(String text, FontSpec font);

	/**
	 * Cuts a text of a scene. Whoever chooses another font than the scene was measured with can keep the measured width here.
	 *
	 * @param text the text
	 * @return the pieces in order, together the whole text
	 * @throws FontMissingException if no font has a glyph for one of the characters
	 */
	default List<Run> runs(Shape.Text text) {
		return runs(text.text(), text.font());
	}

	/**
	 * A piece of text set in one font.
	 *
	 * @param text the piece
	 * @param font the font in its final size
	 */
	record Run(String text, Font font) {
	}
}
