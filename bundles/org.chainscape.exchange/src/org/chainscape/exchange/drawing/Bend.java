package org.chainscape.exchange.drawing;

import java.util.List;

import org.chainscape.scene.Point;

/**
 * A connector that office programs know by name.
 *
 * @param preset its name
 * @param adjust where its middle leg runs, in hundred thousandths of its width; negative for a line without one
 */
record Bend(String preset, int adjust) {

	private static final double SAME = 0.5;
	private static final double FULL = 100_000;

	/** {@return the connector that runs like the points, or {@code null} if none does} */
	static Bend of(List<Point> points) {
		Point first = points.get(0);
		Point last = points.get(points.size() - 1);
		if (points.size() == 2) {
			return new Bend("straightConnector1", -1);
		}
		boolean horizontal = points.size() == 4 && same(first.y(), points.get(1).y()) && same(points.get(1).x(), points.get(2).x())
				&& same(points.get(2).y(), last.y());
		double width = last.x() - first.x();
		double part = Math.abs(width) < SAME ? -1 : (points.get(1).x() - first.x()) / width;
		return horizontal && part >= 0 && part <= 1 ? new Bend("bentConnector3", (int) Math.round(part * FULL)) : null;
	}

	private static boolean same(double one, double other) {
		return Math.abs(one - other) < SAME;
	}
}
