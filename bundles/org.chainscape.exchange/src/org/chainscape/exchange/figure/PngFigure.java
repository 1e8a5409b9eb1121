package org.chainscape.exchange.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.chainscape.scene.Fonts;
import org.chainscape.scene.Scene;
import org.chainscape.scene.paint.ScenePainter;

/** Writes a scene as PNG in any resolution; programs that place the picture know its size from the resolution stored with it. */
public final class PngFigure {

	private static final double UNITS_PER_INCH = 96;
	private static final double METRES_PER_INCH = 0.0254;
	private static final long MOST_PIXELS = 400_000_000;
	private static final String FORMAT = "javax_imageio_png_1.0";

	private PngFigure() {
	}

	/**
	 * Writes the figure.
	 *
	 * @param scene the scene
	 * @param dpi pixels per inch, 1 to 2400; at 96 one unit of the scene is one pixel
	 * @param stream where to; flushed, not closed
	 * @throws IOException if writing fails
	 * @throws IllegalArgumentException if the resolution is out of range or the picture would have more than 400 million pixels
	 * @throws org.chainscape.scene.FontMissingException if no Chinese font is found
	 */
	public static void write(Scene scene, int dpi, OutputStream stream) throws IOException {
		write(scene, PagePreset.NATURAL, dpi, stream);
	}

	/**
	 * Writes the figure on a page.
	 *
	 * @param scene the scene
	 * @param preset the page; what the figure does not cover is white
	 * @param dpi pixels per inch of the page, 1 to 2400
	 * @param stream where to; flushed, not closed
	 * @throws IOException if writing fails
	 * @throws IllegalArgumentException if the resolution is out of range or the picture would have more than 400 million pixels
	 * @throws org.chainscape.scene.FontMissingException if no Chinese font is found
	 */
	public static void write(Scene scene, PagePreset preset, int dpi, OutputStream stream) throws IOException {
		if (dpi < 1 || dpi > 2400) {
			throw new IllegalArgumentException("Resolution must be 1 to 2400 dpi: " + dpi);
		}
		BufferedImage image = paint(scene, preset.place(scene.width(), scene.height()), dpi / UNITS_PER_INCH);
		ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
		ImageWriter writer = ImageIO.getImageWriters(type, "png").next();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(stream)) {
			IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
			metadata.mergeTree(FORMAT, resolution(dpi));
			writer.setOutput(output);
			writer.write(new IIOImage(image, null, metadata));
		} finally {
			writer.dispose();
		}
		stream.flush();
	}

	/**
	 * Paints a figure on its page.
	 *
	 * @param scene the scene
	 * @param place where it stands on the page; what it does not cover is white
	 * @param scale pixels for a unit of 1/96 inch, above 0
	 * @return the picture
	 * @throws IllegalArgumentException if it would have more than 400 million pixels
	 * @throws org.chainscape.scene.FontMissingException if no Chinese font is found
	 */
	public static BufferedImage paint(Scene scene, PagePreset.Place place, double scale) {
		long width = Math.max(1, Math.round(place.width() * scale));
		long height = Math.max(1, Math.round(place.height() * scale));
		if (width * height > MOST_PIXELS) {
			throw new IllegalArgumentException("The picture would have " + width + " × " + height + " pixels; choose a lower resolution");
		}
		BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(java.awt.Color.WHITE);
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.scale(scale, scale);
			graphics.translate(place.x(), place.y());
			graphics.scale(place.scale(), place.scale());
			new ScenePainter(Fonts.find()).paint(scene, graphics);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	private static IIOMetadataNode resolution(int dpi) {
		String perMetre = Long.toString(Math.round(dpi / METRES_PER_INCH));
		IIOMetadataNode physical = new IIOMetadataNode("pHYs");
		physical.setAttribute("pixelsPerUnitXAxis", perMetre);
		physical.setAttribute("pixelsPerUnitYAxis", perMetre);
		physical.setAttribute("unitSpecifier", "meter");
		IIOMetadataNode root = new IIOMetadataNode(FORMAT);
		root.appendChild(physical);
		return root;
	}
}
