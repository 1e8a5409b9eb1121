package org.chainscape.report.pdf;

import java.util.List;

import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A figure or plot drawn into the document, but not yet on a page.
 *
 * @param form the drawing
 * @param width its width in units of 1/96 inch
 * @param height its height in units of 1/96 inch
 * @param smallest size of its smallest type in the same units
 * @param below source line and notes
 */
record Artwork(PDFormXObject form, double width, double height, double smallest, List<String> below) {

	/** Copies the lines. */
	Artwork {
		below = List.copyOf(below);
	}
}
