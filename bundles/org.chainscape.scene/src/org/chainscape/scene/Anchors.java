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

	/** Where a line from a point inside towards another one leaves the outline. */
	static Point leaving(Rect rect, Point inside, Point towards) {
		double x = Math.max(rect.x(), Math.min(rect.right(), inside.x()));
		double y = Math.max(rect.y(), Math.min(rect.bottom(), inside.y()));
		double dx = towards.x() - x;
		double dy = towards.y() - y;
		double across = dx == 0 ? Double.POSITIVE_INFINITY : ((dx > 0 ? rect.right() : rect.x()) - x) / dx;
		double along = dy == 0 ? Double.POSITIVE_INFINITY : ((dy > 0 ? rect.bottom() : rect.y()) - y) / dy;
		if (Double.isInfinite(across) && Double.isInfinite(along)) {
			return new Point(rect.right(), y);
		}
		return across <= along ? new Point(dx > 0 ? rect.right() : rect.x(), y + dy * across)
				: new Point(x + dx * along, dy > 0 ? rect.bottom() : rect.y());
	}
}
