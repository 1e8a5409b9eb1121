package org.chainscape.scene;

import java.util.List;
import java.util.Objects;

/**
 * A drawn relation between two parts.
 *
 * @param key identity inside the scene
 * @param relationId id of the relation it shows
 * @param sourceKey key of the part it starts at
 * @param targetKey key of the part it ends at
 * @param points the line from border to border, at least two points
 * @param shapes the line, its arrow head, its label
 */
public record Connector(String key, String relationId, String sourceKey, String targetKey, List<Point> points, List<Shape> shapes) {

	/** Copies the lists. */
	public Connector {
		Objects.requireNonNull(key);
		Objects.requireNonNull(relationId);
		Objects.requireNonNull(sourceKey);
		Objects.requireNonNull(targetKey);
		points = List.copyOf(points);
		shapes = List.copyOf(shapes);
	}

	/**
	 * Where the middle of a label lies that was moved by (0, 0): half way along the line.
	 *
	 * @return a point of the line
	 */
	public Point labelBase() {
		return labelBase(points);
	}

	static Point labelBase(List<Point> points) {
		return along(points, length(points) / 2);
	}

	static double length(List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
		}
		return length;
	}

	/** The point of a line at a distance from its start. */
	static Point along(List<Point> points, double distance) {
		double left = distance;
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
			if (left <= length && length > 0) {
				return new Point(from.x() + (to.x() - from.x()) * left / length, from.y() + (to.y() - from.y()) * left / length);
			}
			left -= length;
		}
		return points.get(points.size() - 1);
	}
}
