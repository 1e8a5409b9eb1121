package org.chainscape.scene;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads embedded pictures. */
public final class PictureData {

	private PictureData() {
	}

	/**
	 * The picture file.
	 *
	 * @param base64 its text, possibly with line ends
	 * @return the bytes; empty if the text is no Base64
	 */
	public static Optional<byte[]> bytes(String base64) {
		try {
			return Optional.of(Base64.getMimeDecoder().decode(base64));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/**
	 * The natural size, without reading the pixels.
	 *
	 * @param base64 the picture file
	 * @return width and height in pixels; empty if the picture cannot be read
	 */
	public static Optional<Size> size(String base64) {
		byte[] bytes = bytes(base64).orElse(new byte[0]);
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(stream);
				return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
			} finally {
				reader.dispose();
			}
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * The pixels.
	 *
	 * @param base64 the picture file
	 * @return the picture; empty if it cannot be read
	 */
	public static Optional<BufferedImage> pixels(String base64) {
		try {
			return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes(base64).orElse(new byte[0]))));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
