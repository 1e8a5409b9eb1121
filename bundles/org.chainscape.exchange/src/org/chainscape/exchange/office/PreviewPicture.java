package org.chainscape.exchange.office;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.chainscape.scene.Fonts;
import org.chainscape.scene.Scene;
import org.chainscape.scene.paint.ScenePainter;

/** A small picture of a figure, in at most 256 colours: for programs that know no shapes. */
final class PreviewPicture {

	private static final double UNITS_PER_INCH = 96;
	private static final double DPI = 130;
	private static final double MOST_PIXELS = 1_600_000;
	private static final int COLOURS = 256;
	/** Colours that differ less than this are one before they are counted. */
	private static final int COARSE = 0xfcfcfc;

	private PreviewPicture() {
	}

	/**
	 * Paints a figure.
	 *
	 * @param scene the figure
	 * @param scale how large it is on paper, 1 for as large as it is drawn
	 * @return a PNG file
	 * @throws IOException if it cannot be written
	 * @throws org.chainscape.scene.FontMissingException if no Chinese font is found
	 */
	static byte[] png(Scene scene, double scale) throws IOException {
		double wanted = scale * DPI / UNITS_PER_INCH;
		double zoom = Math.min(wanted, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
		BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(scene.width() * zoom)),
				Math.max(1, (int) Math.round(scene.height() * zoom)), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.scale(zoom, zoom);
			new ScenePainter(Fonts.find()).paint(scene, graphics);
		} finally {
			graphics.dispose();
		}
		return encode(indexed(image));
	}

	/** The picture in its most frequent colours; each other one becomes the nearest of these. */
	static BufferedImage indexed(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
		int[] palette = palette(pixels);
		IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
		BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
		Map<Integer, Integer> nearest = new HashMap<>();
		int[] row = new int[width];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				row[x] = nearest.computeIfAbsent(pixels[y * width + x] & COARSE, color -> nearest(color, palette));
			}
			result.getRaster().setSamples(0, y, width, 1, 0, row);
		}
		return result;
	}

	private static int[] palette(int[] pixels) {
		Map<Integer, Integer> exact = new HashMap<>();
		Map<Integer, Integer> coarse = new HashMap<>();
		int last = -1;
		int run = 0;
		for (int pixel : pixels) {
			int color = pixel & 0xffffff;
			if (color != last && run > 0) {
				exact.merge(last, run, Integer::sum);
				run = 0;
			}
			last = color;
			run++;
		}
		exact.merge(last, run, Integer::sum);
		Map<Integer, Integer> shown = new HashMap<>();
		exact.forEach((color, count) -> {
			coarse.merge(color & COARSE, count, Integer::sum);
			shown.merge(color & COARSE, color, (one, other) -> {
				int difference = exact.get(one) - exact.get(other);
				return difference > 0 || difference == 0 && one < other ? one : other;
			});
		});
		return coarse.entrySet().stream()
				.sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(COLOURS)
				.mapToInt(entry -> shown.get(entry.getKey())).toArray();
	}

	private static int nearest(int color, int[] palette) {
		int best = 0;
		int least = Integer.MAX_VALUE;
		for (int i = 0; i < palette.length; i++) {
			int red = (palette[i] >> 16 & 255) - (color >> 16 & 255);
			int green = (palette[i] >> 8 & 255) - (color >> 8 & 255);
			int blue = (palette[i] & 255) - (color & 255);
			int distance = 3 * red * red + 6 * green * green + blue * blue;
			if (distance < least) {
				least = distance;
				best = i;
			}
		}
		return best;
	}

	private static byte[] encode(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png").next();
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(0);
			writer.setOutput(output);
			writer.write(null, new IIOImage(image, null, null), settings);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}
}
