package org.chainscape.exchange.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.chainscape.scene.Fonts;
import org.chainscape.scene.Scene;
import org.chainscape.scene.paint.ScenePainter;

/** A small picture of a figure, in at most 256 colours: for programs that take no shapes. */
final class PreviewPicture {

	private static final double UNITS_PER_INCH = 96;
	private static final double MOST_PIXELS = 4_000_000;
	private static final int COLOURS = 256;
	private static final int LEVEL = 4;
	private static final long SIGNATURE = 0x89504e470d0a1a0aL;
	private static final int BUCKETS = 1 << 18;

	private PreviewPicture() {
	}

	/**
	 * Paints a figure.
	 *
	 * @param scene the figure
	 * @param scale how large it is on paper, 1 for as large as it is drawn
	 * @param dpi dots per inch on paper
	 * @return a PNG file
	 * @throws IOException if it cannot be written
	 * @throws org.chainscape.scene.FontMissingException if no Chinese font is found
	 */
	static byte[] png(Scene scene, double scale, double dpi) throws IOException {
		double wanted = scale * dpi / UNITS_PER_INCH;
		double zoom = Math.min(wanted, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
		BufferedImage image = new BufferedImage(Math.max(1, (int) Math.round(scene.width() * zoom)),
				Math.max(1, (int) Math.round(scene.height() * zoom)), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(new Color(scene.background().red(), scene.background().green(), scene.background().blue()));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
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
		int[] pixels = image.getType() == BufferedImage.TYPE_INT_RGB ? ((DataBufferInt) image.getRaster().getDataBuffer()).getData()
				: image.getRGB(0, 0, width, height, null, 0, width);
		int[] palette = palette(pixels);
		IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
		BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
		byte[] indices = ((DataBufferByte) result.getRaster().getDataBuffer()).getData();
		int[] known = new int[BUCKETS];
		for (int i = 0; i < pixels.length; i++) {
			if (i > 0 && pixels[i] == pixels[i - 1]) {
				indices[i] = indices[i - 1];
				continue;
			}
			int bucket = bucket(pixels[i]);
			if (known[bucket] == 0) {
				known[bucket] = 1 + nearest(pixels[i], palette);
			}
			indices[i] = (byte) (known[bucket] - 1);
		}
		return result;
	}

	/** The colour with its finest differences left out. */
	private static int bucket(int color) {
		return color >> 6 & 0x3f000 | color >> 4 & 0xfc0 | color >> 2 & 0x3f;
	}

	/** Counts colours that hardly differ as one, and takes the one that most of its pixels have. */
	private static int[] palette(int[] pixels) {
		int[] counts = new int[BUCKETS];
		int[] shown = new int[BUCKETS];
		int[] lead = new int[BUCKETS];
		List<Integer> met = new ArrayList<>();
		int end = 0;
		for (int start = 0; start < pixels.length; start = end) {
			int pixel = pixels[start];
			while (end < pixels.length && pixels[end] == pixel) {
				end++;
			}
			int run = end - start;
			int bucket = bucket(pixel);
			if (counts[bucket] == 0) {
				met.add(bucket);
			}
			counts[bucket] += run;
			if (shown[bucket] == (pixel & 0xffffff)) {
				lead[bucket] += run;
			} else if (run <= lead[bucket]) {
				lead[bucket] -= run;
			} else {
				shown[bucket] = pixel & 0xffffff;
				lead[bucket] = run - lead[bucket];
			}
		}
		met.sort(Comparator.comparingInt((Integer bucket) -> -counts[bucket]).thenComparing(Comparator.naturalOrder()));
		return met.stream().limit(COLOURS).mapToInt(bucket -> shown[bucket]).toArray();
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

	/** The file format is simple for pictures with a palette, and written in a third of the time the runtime takes. */
	private static byte[] encode(BufferedImage image) throws IOException {
		int width = image.getWidth();
		int height = image.getHeight();
		IndexColorModel colors = (IndexColorModel) image.getColorModel();
		byte[] palette = new byte[3 * colors.getMapSize()];
		for (int i = 0; i < colors.getMapSize(); i++) {
			palette[3 * i] = (byte) colors.getRed(i);
			palette[3 * i + 1] = (byte) colors.getGreen(i);
			palette[3 * i + 2] = (byte) colors.getBlue(i);
		}
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		DataOutputStream output = new DataOutputStream(file);
		output.writeLong(SIGNATURE);
		chunk(output, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 3).array());
		chunk(output, "PLTE", palette);
		chunk(output, "IDAT", rows(((DataBufferByte) image.getRaster().getDataBuffer()).getData(), width, height));
		chunk(output, "IEND", new byte[0]);
		return file.toByteArray();
	}

	/** The rows, each after the number of its filter, which is none. */
	private static byte[] rows(byte[] indices, int width, int height) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(LEVEL);
		try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater, 1 << 14)) {
			for (int y = 0; y < height; y++) {
				stream.write(0);
				stream.write(indices, y * width, width);
			}
		} finally {
			deflater.end();
		}
		return packed.toByteArray();
	}

	private static void chunk(DataOutputStream output, String name, byte[] content) throws IOException {
		byte[] type = name.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(type);
		sum.update(content);
		output.writeInt(content.length);
		output.write(type);
		output.write(content);
		output.writeInt((int) sum.getValue());
	}
}
