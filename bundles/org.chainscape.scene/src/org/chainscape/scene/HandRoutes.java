package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.chainscape.model.view.Routing;

/** Lines that do not look for their way: corners that were put by hand, straight lines, curves, and lines back to where they start. */
final class HandRoutes {

	private static final double BESIDE = 10;
	private static final double MARGIN = 4;
	private static final double LOOP = 14;
	private static final double NESTED_LOOP = 6;
	private static final double LOOP_STEP = 7;
	private static final double STIFF = 24;
	private static final double WIDE = 100;
	private static final double STEP = 6;
	private static final int FEWEST_STEPS = 8;
	private static final int MOST_STEPS = 48;

	/** Gives an edge its points. */
	void route(Edge edge) {
		if (edge.isLoop()) {
			edge.points(loop(edge));
		} else if (edge.isStored()) {
			edge.points(stored(edge));
		} else if (edge.routing() == Routing.STRAIGHT) {
			edge.points(straight(edge));
		} else {
			edge.points(curve(edge));
		}
	}

	/** Around the upper right corner, further out for every one more. */
	private static List<Point> loop(Edge edge) {
		Rect rect = edge.source().rect();
		double out = (edge.source().isNested() ? NESTED_LOOP : LOOP) + edge.twin() * LOOP_STEP;
		double down = Math.min(rect.height() / 2, LOOP + edge.twin() * LOOP_STEP);
		double in = Math.min(rect.width() / 2, 2 * LOOP + edge.twin() * LOOP_STEP);
		return List.of(new Point(rect.right(), rect.y() + down), new Point(rect.right() + out, rect.y() + down),
				new Point(rect.right() + out, rect.y() - out), new Point(rect.right() - in, rect.y() - out),
				new Point(rect.right() - in, rect.y()));
	}

	private static List<Point> stored(Edge edge) {
		List<Point> bends = new ArrayList<>();
		edge.view().getBendPoints().forEach(bend -> bends.add(new Point(bend.getX(), bend.getY())));
		if (edge.routing() == Routing.ORTHOGONAL) {
			return orthogonal(edge, bends);
		}
		Point first = Anchors.on(edge.source().rect(), bends.get(0), edge.isSmooth());
		Point last = Anchors.on(edge.target().rect(), bends.get(bends.size() - 1), edge.isSmooth());
		bends.add(0, first);
		bends.add(last);
		return edge.isSmooth() ? smooth(bends, normal(edge.source().rect(), first), normal(edge.target().rect(), last)) : bends;
	}

	private static List<Point> orthogonal(Edge edge, List<Point> bends) {
		List<Point> points = new ArrayList<>();
		leave(edge.source().rect(), bends.get(0), bends.size() > 1 ? bends.get(1) : edge.target().rect().center(), points);
		List<Point> end = new ArrayList<>();
		int last = bends.size() - 1;
		leave(edge.target().rect(), bends.get(last), last > 0 ? bends.get(last - 1) : edge.source().rect().center(), end);
		Collections.reverse(end);
		points.addAll(bends);
		points.addAll(end);
		return EdgeRouter.simplified(rightAngled(points));
	}

	/** The way from an outline to a corner: straight if the corner is level with the outline, otherwise around one more corner. */
	private static void leave(Rect rect, Point bend, Point next, List<Point> points) {
		boolean level = bend.y() >= rect.y() && bend.y() <= rect.bottom();
		boolean upright = bend.x() >= rect.x() && bend.x() <= rect.right();
		Point middle = rect.center();
		if (level || upright) {
			points.add(Anchors.on(rect, bend, true));
		} else if (Math.abs(next.x() - bend.x()) < Math.abs(next.y() - bend.y())) {
			points.add(new Point(bend.x() < middle.x() ? rect.x() : rect.right(), middle.y()));
			points.add(new Point(bend.x(), middle.y()));
		} else {
			points.add(new Point(middle.x(), bend.y() < middle.y() ? rect.y() : rect.bottom()));
			points.add(new Point(middle.x(), bend.y()));
		}
	}

	/** A corner more where two of them are neither level nor above each other. */
	private static List<Point> rightAngled(List<Point> points) {
		List<Point> result = new ArrayList<>();
		boolean horizontal = false;
		for (Point point : points) {
			Point before = result.isEmpty() ? null : result.get(result.size() - 1);
			if (before != null && before.x() != point.x() && before.y() != point.y()) {
				result.add(horizontal ? new Point(point.x(), before.y()) : new Point(before.x(), point.y()));
				horizontal = !horizontal;
			} else if (before != null) {
				horizontal = before.y() == point.y();
			}
			result.add(point);
		}
		return result;
	}

	/** From middle to middle, several ones beside each other. */
	private static List<Point> straight(Edge edge) {
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		boolean forward = edge.source().key().compareTo(edge.target().key()) <= 0;
		Point one = forward ? from.center() : to.center();
		Point other = forward ? to.center() : from.center();
		double dx = other.x() - one.x();
		double dy = other.y() - one.y();
		double length = Math.hypot(dx, dy);
		if (length < 1) {
			return List.of(new Point(from.right(), from.center().y()), new Point(to.right(), to.center().y()));
		}
		double across = Math.abs(dx) / length * Math.min(from.height(), to.height())
				+ Math.abs(dy) / length * Math.min(from.width(), to.width());
		double step = edge.twins() == 1 ? 0 : Math.min(BESIDE, Math.max(0, across - MARGIN) / (edge.twins() - 1));
		double offset = (edge.twin() - (edge.twins() - 1) / 2.0) * step;
		Point shift = new Point(-dy / length * offset, dx / length * offset);
		Point start = new Point(from.center().x() + shift.x(), from.center().y() + shift.y());
		Point end = new Point(to.center().x() + shift.x(), to.center().y() + shift.y());
		return List.of(Anchors.leaving(from, start, end), Anchors.leaving(to, end, start));
	}

	private static List<Point> curve(Edge edge) {
		if (edge.isDirect()) {
			return edge.points();
		}
		Point start = edge.sourceExit().get(0);
		Point end = edge.targetExit().get(0);
		return smooth(List.of(start, end), normal(edge.source().rect(), start), normal(edge.target().rect(), end));
	}

	private static Side normal(Rect rect, Point point) {
		double left = Math.abs(point.x() - rect.x());
		double right = Math.abs(point.x() - rect.right());
		double top = Math.abs(point.y() - rect.y());
		double bottom = Math.abs(point.y() - rect.bottom());
		double nearest = Math.min(Math.min(left, right), Math.min(top, bottom));
		return nearest == right ? Side.RIGHT : nearest == left ? Side.LEFT : nearest == top ? Side.TOP : Side.BOTTOM;
	}

	/** A curve through points that leaves the first and last one at right angles to their sides. */
	private static List<Point> smooth(List<Point> knots, Side leaving, Side entering) {
		int last = knots.size() - 1;
		List<Point> points = new ArrayList<>(List.of(knots.get(0)));
		for (int i = 0; i < last; i++) {
			Point from = knots.get(i);
			Point to = knots.get(i + 1);
			double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
			Point one = i == 0 ? leaving.from(from, pull(from, leaving, to)) : tangent(from, knots.get(i - 1), to, 1);
			Point two = i + 1 == last ? entering.from(to, pull(to, entering, from)) : tangent(to, from, knots.get(i + 2), -1);
			int steps = (int) Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, length / STEP));
			for (int step = 1; step <= steps; step++) {
				double t = (double) step / steps;
				points.add(new Point(cubic(from.x(), one.x(), two.x(), to.x(), t), cubic(from.y(), one.y(), two.y(), to.y(), t)));
			}
		}
		return points;
	}

	/** How far a curve keeps the direction it leaves a side in: half way to a goal ahead, in a wide turn to one behind. */
	private static double pull(Point from, Side leaving, Point to) {
		double ahead = (to.x() - from.x()) * leaving.dx() + (to.y() - from.y()) * leaving.dy();
		double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
		return ahead > 0 ? Math.max(ahead / 2, Math.min(STIFF, length / 2)) : Math.min(WIDE, Math.max(STIFF, length / 3));
	}

	private static Point tangent(Point knot, Point before, Point after, int direction) {
		return new Point(knot.x() + direction * (after.x() - before.x()) / 6, knot.y() + direction * (after.y() - before.y()) / 6);
	}

	private static double cubic(double from, double one, double two, double to, double t) {
		double rest = 1 - t;
		return rest * rest * rest * from + 3 * rest * rest * t * one + 3 * rest * t * t * two + t * t * t * to;
	}
}
