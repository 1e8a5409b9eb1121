package org.chainscape.scene;

/** Finds the point of an outline a line towards another point starts at. */
final class Anchors {

	private Anchors() {
	}

	/**
	 * The point of the outline nearest to the other one on a horizontal or vertical line, if there is one; otherwise where the line to
	 * the middle cuts the outline.
	 */
	static Point on(Rect rect, Point towards, boolean orthogonal) {
		if (orthogonal && towards.y() >= rect.y() && towards.y() <= rect.bottom()) {
			return new Point(towards.x() < rect.center().x() ? rect.x() : rect.right(), towards.y());
		}
		if (orthogonal && towards.x() >= rect.x() && towards.x() <= rect.right()) {
			return new Point(towards.x(), towards.y() < rect.center().y() ? rect.y() : rect.bottom());
		}
		Point middle = rect.center();
		double dx = towards.x() - middle.x();
		double dy = towards.y() - middle.y();
		double scale = Math.min(dx == 0 ? Double.POSITIVE_INFINITY : rect.width() / 2 / Math.abs(dx),
				dy == 0 ? Double.POSITIVE_INFINITY : rect.height() / 2 / Math.abs(dy));
		return Double.isInfinite(scale) ? new Point(rect.right(), middle.y()) : new Point(middle.x() + dx * scale, middle.y() + dy * scale);
	}
}
