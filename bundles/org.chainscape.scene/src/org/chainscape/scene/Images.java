package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Image;

/** Draws the pictures of a diagram where somebody put them, over its boxes and under its lines. */
final class Images {

	private Images() {
	}

	/** The pictures in diagram coordinates, in order; one without content is left out. */
	static List<ScenePart> parts(Diagram diagram) {
		List<ScenePart> parts = new ArrayList<>();
		for (Image image : diagram.getImages()) {
			if (image.getData() != null && !image.getData().isBlank()) {
				Size size = size(image);
				Rect bounds = new Rect(image.getX(), image.getY(), size.width(), size.height());
				Shape.Picture shape = new Shape.Picture(bounds, String.valueOf(image.getMediaType()), image.getData());
				parts.add(new ScenePart(image.getId(), ScenePart.Role.IMAGE, image.getId(), bounds, List.of(shape), List.of()));
			}
		}
		return parts;
	}

	/** The stored size; where one of its sides is missing, the natural ratio. */
	private static Size size(Image image) {
		if (image.getWidth() > 0 && image.getHeight() > 0) {
			return new Size(image.getWidth(), image.getHeight());
		}
		Size natural = PictureData.size(image.getData()).orElse(new Size(160, 120));
		double scale = image.getWidth() > 0 ? image.getWidth() / natural.width()
				: image.getHeight() > 0 ? image.getHeight() / natural.height() : 1;
		return new Size(natural.width() * scale, natural.height() * scale);
	}
}
