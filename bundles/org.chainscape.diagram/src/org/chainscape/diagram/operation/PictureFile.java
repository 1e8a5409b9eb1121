package org.chainscape.diagram.operation;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Image;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.PictureData;
import org.chainscape.scene.Size;

/**
 * A picture file that is put on a diagram.
 *
 * @param name what it is called
 * @param mediaType image/png or image/jpeg
 * @param data the file in Base64
 * @param size natural size in pixels
 */
public record PictureFile(String name, String mediaType, String data, Size size) {

	/** Largest file in bytes: larger ones make the chain file slow to open and save. */
	public static final int MOST_BYTES = 5 * 1024 * 1024;
	private static final double LARGEST_SIDE = 320;
	private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
	private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

	/**
	 * Reads a file.
	 *
	 * @param name what it is called, such as its file name
	 * @param bytes the file
	 * @return the picture; empty if it is no readable PNG or JPEG, or larger than {@link #MOST_BYTES}
	 */
	public static Optional<PictureFile> of(String name, byte[] bytes) {
		String mediaType = starts(bytes, PNG) ? "image/png" : starts(bytes, JPEG) ? "image/jpeg" : null;
		if (mediaType == null || bytes.length > MOST_BYTES) {
			return Optional.empty();
		}
		String data = Base64.getEncoder().encodeToString(bytes);
		return PictureData.size(data).map(size -> new PictureFile(name, mediaType, data, size));
	}

	/**
	 * Puts it on a diagram, in its ratio, at most 320 units wide or high.
	 *
	 * @param diagram the diagram
	 * @param x middle of the picture
	 * @param y middle of the picture
	 * @return the new picture
	 */
	public Image insert(Diagram diagram, double x, double y) {
		double scale = Math.min(1, LARGEST_SIDE / Math.max(size.width(), size.height()));
		Image image = Identities.assign(ViewFactory.eINSTANCE.createImage());
		image.setName(name);
		image.setMediaType(mediaType);
		image.setData(data);
		image.setWidth((int) Math.max(1, Math.round(size.width() * scale)));
		image.setHeight((int) Math.max(1, Math.round(size.height() * scale)));
		image.setX((int) Math.round(x - image.getWidth() / 2.0));
		image.setY((int) Math.round(y - image.getHeight() / 2.0));
		diagram.getImages().add(image);
		return image;
	}

	private static boolean starts(byte[] bytes, byte[] signature) {
		return bytes.length > signature.length && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
	}
}
