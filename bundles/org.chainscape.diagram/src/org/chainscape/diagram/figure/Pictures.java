package org.chainscape.diagram.figure;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;

import org.chainscape.scene.PictureData;
import org.chainscape.scene.Shape;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

/** The embedded pictures of a viewer as images of the screen, each read once. */
final class Pictures {

	private final Device device;
	private final Map<String, Image> images = new HashMap<>();

	Pictures(Device device) {
		this.device = device;
	}

	/** The image, not to be disposed; {@code null} if the picture cannot be read. */
	Image image(Shape.Picture picture) {
		if (!images.containsKey(picture.data())) {
			images.put(picture.data(), read(picture.data()));
		}
		return images.get(picture.data());
	}

	void dispose() {
		images.values().stream().filter(image -> image != null).forEach(Image::dispose);
		images.clear();
	}

	private Image read(String data) {
		try {
			byte[] bytes = PictureData.bytes(data).orElse(new byte[0]);
			return new Image(device, new ImageData(new ByteArrayInputStream(bytes)));
		} catch (SWTException e) {
			// Not a picture; the painter draws a frame instead.
			return null;
		}
	}
}
