package org.chainscape.scene;

import java.util.List;

/** Finds places on lines. */
final class LineSpot {

	private static final double TALL = 1.3;

	private LineSpot() {
	}

	/**
	 * A place on a line where something small does not cover the line's own label.
	 *
	 * @param line a line with at least two points
	 * @param shares where to try, as parts of its length, the best first
	 * @param width of what is put there
	 * @param height of what is put there
	 * @return its middle; the first place tried if none is free
	 */
	static Point free(Connector line, double[] shares, double width, double height) {
		for (double share : shares) {
			Point point = along(line.points(), share);
			Rect box = new Rect(point.x() - width / 2, point.y() - height / 2, width, height);
			if (line.shapes().stream().noneMatch(shape -> shape instanceof Shape.Text label && meets(box, box(label)))) {
				return point;
			}
		}
		return along(line.points(), shares[0]);
	}

	static Rect box(Shape.Text label) {
		return new Rect(label.x(), label.baseline() - label.font().size(), label.width(), label.font().size() * TALL);
	}

	static boolean meets(Rect one, Rect other) {
		return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom();
	}

	/** The point at a part of the length of a line. */
	static Point along(List<Point> points, double share) {
		double left = share * length(points);
		for (int i = 1; i < points.size(); i++) {
			double leg = distance(points.get(i - 1), points.get(i));
			if (left <= leg && leg > 0) {
				Point from = points.get(i - 1);
				Point to = points.get(i);
				return new Point(from.x() + (to.x() - from.x()) * left / leg, from.y() + (to.y() - from.y()) * left / leg);
			}
			left -= leg;
		}
		return points.get(points.size() - 1);
	}

	private static double length(List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += distance(points.get(i - 1), points.get(i));
		}
		return length;
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}
}
