package org.chainscape.ui.publish.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A page that can be painted in any size. Lengths are in units of 1/96 inch. */
public interface Page {

	/** {@return its width, above 0} */
	double width();

	/** {@return its height, above 0} */
	double height();

	/**
	 * Paints the page; called in the background.
	 *
	 * @param scale pixels for each unit, above 0
	 * @return the picture, as large as the page times the scale
	 * @throws IOException if its content cannot be read
	 */
	BufferedImage paint(double scale) throws IOException;
}
