package org.chainscape.exchange.drawing;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/**
 * A drawn line as steps of a pen.
 *
 * @param steps the steps; the first is where the pen is set down
 */
record Outline(List<Step> steps) {

	private static final double LEAST = 0.05;

	/**
	 * One step.
	 *
	 * @param bend what the line bends around; {@code null} if it is straight
	 * @param to where it ends
	 */
	record Step(Point bend, Point to) {
	}

	/** A line whose inner corners are cut back by the radius, or by half of a shorter leg, and bent round. */
	static Outline rounded(List<Point> points, double radius) {
		List<Step> steps = new ArrayList<>();
		steps.add(new Step(null, points.get(0)));
		for (int i = 1; i + 1 < points.size(); i++) {
			Point corner = points.get(i);
			double cut = Math.min(radius, Math.min(distance(points.get(i - 1), corner), distance(corner, points.get(i + 1))) / 2);
			if (cut < LEAST) {
				steps.add(new Step(null, corner));
			} else {
				steps.add(new Step(null, towards(corner, points.get(i - 1), cut)));
				steps.add(new Step(corner, towards(corner, points.get(i + 1), cut)));
			}
		}
		steps.add(new Step(null, points.get(points.size() - 1)));
		return new Outline(steps);
	}

	/** {@return the smallest rectangle around points} */
	static Rect around(List<Point> points) {
		double left = Double.MAX_VALUE;
		double top = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		double bottom = -Double.MAX_VALUE;
		for (Point point : points) {
			left = Math.min(left, point.x());
			top = Math.min(top, point.y());
			right = Math.max(right, point.x());
			bottom = Math.max(bottom, point.y());
		}
		return new Rect(left, top, right - left, bottom - top);
	}

	static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}

	private static Point towards(Point from, Point to, double distance) {
		double share = distance / distance(from, to);
		return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
	}
}
