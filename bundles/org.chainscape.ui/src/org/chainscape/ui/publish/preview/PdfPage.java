package org.chainscape.ui.publish.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page of a PDF file as a reader sees it: cropped and turned.
 *
 * @param width its width in units of the preview
 * @param height its height in units of the preview
 * @param painter paints it
 */
public record PdfPage(double width, double height, Painter painter) implements Page {

	private static final double POINTS_IN_UNIT = 0.75;

	/** Paints a page. */
	@FunctionalInterface
	public interface Painter {

		/**
		 * Called in the background.
		 *
		 * @param factor pixels for each point, above 0
		 * @return the picture
		 * @throws IOException if the content of the page cannot be read
		 */
		BufferedImage paint(float factor) throws IOException;
	}

	/**
	 * A page of a file.
	 *
	 * @param page the page
	 * @param painter paints it
	 * @return the page in its size
	 */
	public static PdfPage of(PDPage page, Painter painter) {
		PDRectangle box = page.getCropBox();
		boolean turned = page.getRotation() % 180 != 0;
		return new PdfPage((turned ? box.getHeight() : box.getWidth()) / POINTS_IN_UNIT,
			(turned ? box.getWidth() : box.getHeight()) / POINTS_IN_UNIT, painter);
	}

	@Override
	public BufferedImage paint(double scale) throws IOException {
		return painter.paint((float) (scale / POINTS_IN_UNIT));
	}
}
