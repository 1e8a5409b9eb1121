package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A drawn diagram without what stands around it, in diagram coordinates.
 *
 * @param parts top-level parts in painting order
 * @param connectors drawn relations
 * @param badges what is painted over everything
 * @param legend explains the signs of the picture; may be empty
 * @param publishers who published what the picture shows, in the order they are named
 */
record Picture(List<ScenePart> parts, List<Connector> connectors, List<ScenePart> badges, Legend legend, Set<String> publishers) {

	private static final double LINE = 4;

	Rect bounds() {
		List<Rect> rects = new ArrayList<>();
		parts.forEach(part -> rects.add(part.bounds()));
		badges.forEach(badge -> rects.add(badge.bounds()));
		for (Connector connector : connectors) {
			connector.points().forEach(point -> rects.add(new Rect(point.x() - LINE, point.y() - LINE, 2 * LINE, 2 * LINE)));
			connector.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
					.forEach(label -> rects.add(new Rect(label.x() - LINE, label.baseline() - label.font().size(), label.width() + 2 * LINE,
							label.font().size() + LINE)));
		}
		return rects.stream().reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
	}
}
