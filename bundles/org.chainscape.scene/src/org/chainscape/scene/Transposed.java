package org.chainscape.scene;

import java.util.List;

/** Turns a picture over its diagonal, so that what works from left to right also works from top to bottom. */
final class Transposed {

	private Transposed() {
	}

	static Rect rect(Rect rect) {
		return new Rect(rect.y(), rect.x(), rect.height(), rect.width());
	}

	static List<Rect> rects(List<Rect> rects) {
		return rects.stream().map(Transposed::rect).toList();
	}

	static List<Point> points(List<Point> points) {
		return points.stream().map(point -> new Point(point.y(), point.x())).toList();
	}

	/** The outlines of a part and all its inner parts, without what is painted. */
	static ScenePart outline(ScenePart part) {
		return new ScenePart(part.key(), part.role(), part.elementId(), rect(part.bounds()), List.of(),
				part.children().stream().map(Transposed::outline).toList());
	}
}
