package org.chainscape.exchange.drawing;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/**
 * What a connector is glued to.
 *
 * @param id id of the shape
 * @param bounds its outline
 */
record Anchor(int id, Rect bounds) {

	/** {@return the connection site of a rectangle next to a point: 0 top, 1 left, 2 bottom, 3 right} */
	int site(Point point) {
		double[] distances = {Math.abs(point.y() - bounds.y()), Math.abs(point.x() - bounds.x()), Math.abs(point.y() - bounds.bottom()),
				Math.abs(point.x() - bounds.right())};
		int nearest = 0;
		for (int i = 1; i < distances.length; i++) {
			nearest = distances[i] < distances[nearest] ? i : nearest;
		}
		return nearest;
	}
}
