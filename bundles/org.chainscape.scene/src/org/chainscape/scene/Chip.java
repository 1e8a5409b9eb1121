package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * A company or item before it has a place. Its natural width is that of its text; it can be drawn wider.
 *
 * @param key key of the part
 * @param role company chip, item chip, or {@code null} for mere text such as 等
 * @param elementId id of the element
 * @param size natural size
 * @param look outline and fill
 * @param shapes mark and text with the upper left corner of the chip at (0, 0)
 */
record Chip(String key, ScenePart.Role role, String elementId, Size size, Look look, List<Shape> shapes) {

	/**
	 * The outline of a chip.
	 *
	 * @param radius corners
	 * @param fill its ground
	 * @param stroke its outline
	 */
	record Look(double radius, Color fill, Shape.Stroke stroke) {
	}

	double width() {
		return size.width();
	}

	double height() {
		return size.height();
	}

	/** Draws it; for a chip that is a part. */
	ScenePart at(double x, double y, double width) {
		Rect bounds = new Rect(x, y, width, height());
		List<Shape> drawn = new ArrayList<>();
		drawn.add(new Shape.Box(bounds, look.radius(), look.fill(), look.stroke()));
		drawn.addAll(Moves.shapes(shapes, x, y));
		return new ScenePart(key, role, elementId, bounds, drawn, List.of());
	}
}
