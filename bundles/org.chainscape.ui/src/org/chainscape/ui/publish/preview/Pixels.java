package org.chainscape.ui.publish.preview;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Pictures of Java 2D for the windows of SWT. */
final class Pixels {

	private static final int OPAQUE = 0xffffff;

	private Pixels() {
	}

	static ImageData of(BufferedImage picture) {
		ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int[] row = new int[picture.getWidth()];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, row.length, 1, row, 0, row.length);
			for (int x = 0; x < row.length; x++) {
				row[x] &= OPAQUE;
			}
			data.setPixels(0, y, row.length, row, 0);
		}
		return data;
	}
}
