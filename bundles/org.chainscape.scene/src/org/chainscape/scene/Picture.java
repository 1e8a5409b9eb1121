package org.chainscape.scene;

import java.util.List;

/**
 * A drawn diagram without what stands around it, in diagram coordinates.
 *
 * @param parts top-level parts in painting order
 * @param connectors drawn relations
 * @param badges what is painted over everything
 * @param legend explains the signs of the picture; may be empty
 * @param credits whom the picture owes what it shows
 */
record Picture(List<ScenePart> parts, List<Connector> connectors, List<ScenePart> badges, Legend legend, Credits credits) {

	private static final double LINE = 4;

	Rect bounds() {
		Extent extent = new Extent();
		parts.forEach(part -> extent.add(part.bounds()));
		badges.forEach(badge -> extent.add(badge.bounds()));
		for (Connector connector : connectors) {
			for (Point point : connector.points()) {
				double left = point.x() - LINE;
				double top = point.y() - LINE;
				extent.add(left, top, left + 2 * LINE, top + 2 * LINE);
			}
			for (Shape shape : connector.shapes()) {
				if (shape instanceof Shape.Text label) {
					double left = label.x() - LINE;
					double top = label.baseline() - label.font().size();
					extent.add(left, top, left + label.width() + 2 * LINE, top + label.font().size() + LINE);
				}
			}
		}
		return extent.rect();
	}

	/** The smallest rectangle around others. */
	private static final class Extent {

		private double left = Double.POSITIVE_INFINITY;
		private double top = Double.POSITIVE_INFINITY;
		private double right = Double.NEGATIVE_INFINITY;
		private double bottom = Double.NEGATIVE_INFINITY;

		void add(Rect rect) {
			add(rect.x(), rect.y(), rect.right(), rect.bottom());
		}

		void add(double fromX, double fromY, double toX, double toY) {
			left = Math.min(left, fromX);
			top = Math.min(top, fromY);
			right = Math.max(right, toX);
			bottom = Math.max(bottom, toY);
		}

		Rect rect() {
			return left > right ? new Rect(0, 0, 0, 0) : new Rect(left, top, right - left, bottom - top);
		}
	}
}
