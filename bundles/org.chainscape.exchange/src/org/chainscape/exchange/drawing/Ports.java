package org.chainscape.exchange.drawing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** Knows which shape each end of a connector belongs to, and holds the anchors of those that are written. */
final class Ports {

	private final Map<String, ScenePart> parts = new HashMap<>();
	private final Map<Shape, List<Point>> points = new IdentityHashMap<>();
	private final Map<Shape, Anchor> anchors = new IdentityHashMap<>();

	Ports(Scene scene) {
		scene.allParts().forEach(part -> parts.putIfAbsent(part.key(), part));
		for (Connector connector : scene.connectors()) {
			add(connector.sourceKey(), connector.points().get(0));
			add(connector.targetKey(), connector.points().get(connector.points().size() - 1));
		}
	}

	private void add(String key, Point point) {
		if (nearest(key, point) instanceof Shape.Box box && !Anchor.hasSite(box.bounds(), point)) {
			List<Point> known = points.computeIfAbsent(box, shape -> new ArrayList<>());
			if (!known.contains(point)) {
				known.add(point);
			}
		}
	}

	/** {@return where lines end at a box, other than in the middle of its sides} */
	List<Point> of(Shape.Box box) {
		return points.getOrDefault(box, List.of());
	}

	/** A shape lines can end at has been written. */
	void written(Shape shape, int id) {
		if (shape instanceof Shape.Box box) {
			anchors.put(box, new Anchor(id, box.bounds(), false, of(box)));
		} else if (shape instanceof Shape.Ellipse ellipse) {
			anchors.put(ellipse, new Anchor(id, ellipse.bounds(), true, List.of()));
		}
	}

	/** {@return what a line is glued to that ends in a part; {@code null} if the part has no outline} */
	Anchor anchor(String key, Point point) {
		return anchors.get(nearest(key, point));
	}

	/** The shape of a part whose outline is next to a point. */
	private Shape nearest(String key, Point point) {
		ScenePart part = parts.get(key);
		Shape nearest = null;
		double least = Double.MAX_VALUE;
		for (Shape shape : part == null ? List.<Shape>of() : part.shapes()) {
			Rect bounds = shape instanceof Shape.Box box ? box.bounds() : shape instanceof Shape.Ellipse ellipse ? ellipse.bounds() : null;
			double distance = bounds == null ? Double.MAX_VALUE : Anchor.distance(bounds, point);
			if (distance < least - 1e-6) {
				least = distance;
				nearest = shape;
			}
		}
		return nearest;
	}
}
