package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.geometry.size.FloatSize;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/**
 * Two pictures that should show the same. They are compared by the mean colours of small blocks, since two programs never set type to the
 * same pixel.
 *
 * @param one a picture
 * @param other another one
 */
record Pictures(BufferedImage one, BufferedImage other) {

	private static final int BLOCK = 16;

	/** Of 255: two painters differ by about 5 in a block, and by more than 25 where one leaves out a name. */
	private static final double MOST = 15;
	private static final double MOST_ON_AVERAGE = 1.5;

	static BufferedImage ofPng(byte[] png) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

	/** Painted by another program than the one that paints the PNG. */
	static BufferedImage ofSvg(String svg) {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
				LoaderContext.createDefault());
		FloatSize size = document.size();
		BufferedImage image = new BufferedImage(Math.round(size.width), Math.round(size.height), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			document.render(null, graphics);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	void assertAlike() {
		assertEquals(one.getWidth(), other.getWidth(), 1);
		assertEquals(one.getHeight(), other.getHeight(), 1);
		double sum = 0;
		int blocks = 0;
		for (int y = 0; y + BLOCK <= Math.min(one.getHeight(), other.getHeight()); y += BLOCK) {
			for (int x = 0; x + BLOCK <= Math.min(one.getWidth(), other.getWidth()); x += BLOCK) {
				double difference = difference(x, y);
				String place = "block at " + x + ", " + y + " differs by " + difference;
				assertTrue(difference <= MOST, place);
				sum += difference;
				blocks++;
			}
		}
		double mean = sum / blocks;
		assertTrue(mean <= MOST_ON_AVERAGE, () -> "the mean difference is " + mean);
	}

	private double difference(int x, int y) {
		double most = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			most = Math.max(most, Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)));
		}
		return most;
	}

	private static double mean(BufferedImage image, int left, int top, int shift) {
		double sum = 0;
		for (int y = top; y < top + BLOCK; y++) {
			for (int x = left; x < left + BLOCK; x++) {
				sum += image.getRGB(x, y) >> shift & 0xff;
			}
		}
		return sum / (BLOCK * BLOCK);
	}
}
