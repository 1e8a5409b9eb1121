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
}
