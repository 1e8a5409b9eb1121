package org.chainscape.exchange.drawing;

import java.util.List;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/**
 * What a connector can be glued to.
 *
 * @param id id of the shape
 * @param bounds its outline
 * @param round whether it is an ellipse
 * @param ports sites of its own, which are counted after the four of a rectangle
 */
record Anchor(int id, Rect bounds, boolean round, List<Point> ports) {

	private static final double SAME = 0.5;
	private static final int SIDES = 4;
	/** Where the sites of an ellipse are, in parts of width and height, in the order office programs count them. */
	private static final double SLANT = (1 - Math.sqrt(0.5)) / 2;
	private static final double[][] SITES = {{0.5, 0}, {SLANT, SLANT}, {0, 0.5}, {SLANT, 1 - SLANT}, {0.5, 1}, {1 - SLANT, 1 - SLANT},
			{1, 0.5}, {1 - SLANT, SLANT}};

	/**
	 * The connection site at a point, or next to it.
	 *
	 * @return of a rectangle 0 top, 1 left, 2 bottom, 3 right, then its ports; of an ellipse 0 to 7 from the top to the left
	 */
	int site(Point point) {
		for (int i = 0; i < ports.size(); i++) {
			if (Outline.distance(ports.get(i), point) < SAME) {
				return SIDES + i;
			}
		}
		double[] distances = round ? corners(point) : sides(bounds, point);
		int nearest = 0;
		for (int i = 1; i < distances.length; i++) {
			nearest = distances[i] < distances[nearest] ? i : nearest;
		}
		return nearest;
	}

	/** Whether a rectangle has a site at a point anyway: the middle of a side. */
	static boolean hasSite(Rect bounds, Point point) {
		double[] sides = sides(bounds, point);
		Point middle = bounds.center();
		return Math.abs(point.x() - middle.x()) + Math.min(sides[0], sides[2]) < SAME
				|| Math.abs(point.y() - middle.y()) + Math.min(sides[1], sides[3]) < SAME;
	}

	/** {@return how far a point is from the outline of a rectangle} */
	static double distance(Rect bounds, Point point) {
		double x = Math.max(bounds.x(), Math.min(bounds.right(), point.x()));
		double y = Math.max(bounds.y(), Math.min(bounds.bottom(), point.y()));
		double least = Math.hypot(point.x() - x, point.y() - y);
		if (least == 0) {
			least = Double.MAX_VALUE;
			for (double side : sides(bounds, point)) {
				least = Math.min(least, side);
			}
		}
		return least;
	}

	private static double[] sides(Rect bounds, Point point) {
		return new double[] {Math.abs(point.y() - bounds.y()), Math.abs(point.x() - bounds.x()), Math.abs(point.y() - bounds.bottom()),
				Math.abs(point.x() - bounds.right())};
	}

	private double[] corners(Point point) {
		double[] distances = new double[SITES.length];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = Outline.distance(point,
					new Point(bounds.x() + SITES[i][0] * bounds.width(), bounds.y() + SITES[i][1] * bounds.height()));
		}
		return distances;
	}
}
