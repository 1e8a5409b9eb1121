package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds where lines cross and lets one of the two jump over the other in a small arc: the horizontal one over the vertical one, otherwise
 * the one that is painted later. There is no jump close to a corner or an end, and none on a curve.
 */
final class Jumps {

	private static final double RADIUS = 4;
	/** From the middle of an arc to the next corner or end; leaves room for round corners and heads. */
	private static final double CLEAR = 14;
	private static final double TOUCH = 2;
	private static final double LEVEL = 0.5;
	private static final int STEPS = 5;

	private final Map<Edge, Integer> order = new HashMap<>();
	private final Buckets<Leg> legs;

	private record Leg(Edge edge, int place, Point from, Point to) {

		Rect area() {
			return new Rect(Math.min(from.x(), to.x()) - TOUCH, Math.min(from.y(), to.y()) - TOUCH,
					Math.abs(to.x() - from.x()) + 2 * TOUCH, Math.abs(to.y() - from.y()) + 2 * TOUCH);
		}

		double length() {
			return Math.hypot(to.x() - from.x(), to.y() - from.y());
		}

		boolean isLevel() {
			return Math.abs(to.y() - from.y()) < LEVEL;
		}

		boolean isUpright() {
			return Math.abs(to.x() - from.x()) < LEVEL;
		}

		/** How far from its start another line crosses it; not a number if it does not. */
		double crossing(Leg other) {
			double dx = to.x() - from.x();
			double dy = to.y() - from.y();
			double ox = other.to.x() - other.from.x();
			double oy = other.to.y() - other.from.y();
			double cross = dx * oy - dy * ox;
			if (Math.abs(cross) < 1e-9) {
				return Double.NaN;
			}
			double t = ((other.from.x() - from.x()) * oy - (other.from.y() - from.y()) * ox) / cross;
			double u = ((other.from.x() - from.x()) * dy - (other.from.y() - from.y()) * dx) / cross;
			boolean inside = u * other.length() >= TOUCH && (1 - u) * other.length() >= TOUCH;
			return inside && t * length() >= CLEAR && (1 - t) * length() >= CLEAR ? t * length() : Double.NaN;
		}
	}

	/** For all lines of a picture, in painting order. */
	Jumps(List<Edge> edges) {
		List<Leg> all = new ArrayList<>();
		for (Edge edge : edges) {
			order.put(edge, order.size());
			for (int i = 0; i + 1 < edge.points().size(); i++) {
				all.add(new Leg(edge, i, edge.points().get(i), edge.points().get(i + 1)));
			}
		}
		legs = Buckets.over(all.stream().map(Leg::area).toList());
		all.forEach(leg -> legs.add(leg.area(), leg));
	}

	/** The points of the arcs of an edge, behind the number of the corner they follow. */
	Map<Integer, List<Point>> of(Edge edge) {
		Map<Integer, List<Point>> arcs = new HashMap<>();
		for (int i = 0; !edge.isSmooth() && i + 1 < edge.points().size(); i++) {
			Leg leg = new Leg(edge, i, edge.points().get(i), edge.points().get(i + 1));
			TreeSet<Double> places = new TreeSet<>();
			if (leg.length() >= 2 * CLEAR) {
				legs.any(leg.area(), other -> {
					double place = jumps(leg, other) ? leg.crossing(other) : Double.NaN;
					if (!Double.isNaN(place)) {
						places.add(place);
					}
					return false;
				});
			}
			if (!places.isEmpty()) {
				arcs.put(i, arcs(leg, places));
			}
		}
		return arcs;
	}

	private boolean jumps(Leg leg, Leg other) {
		if (leg.edge() == other.edge()) {
			return false;
		}
		if (leg.isLevel() && other.isUpright() || leg.isUpright() && other.isLevel()) {
			return leg.isLevel();
		}
		return order.get(leg.edge()) > order.get(other.edge());
	}

	/** Arcs upwards; crossings close to each other are passed in one. */
	private static List<Point> arcs(Leg leg, TreeSet<Double> places) {
		List<Point> points = new ArrayList<>();
		double first = places.first();
		double last = first;
		for (double place : places) {
			if (place - last > 2 * RADIUS + TOUCH) {
				arc(leg, first, last, points);
				first = place;
			}
			last = place;
		}
		arc(leg, first, last, points);
		return points;
	}

	private static void arc(Leg leg, double first, double last, List<Point> points) {
		for (int step = 0; step <= 2 * STEPS; step++) {
			double angle = Math.PI * step / (2 * STEPS);
			double middle = step <= STEPS ? first : last;
			points.add(point(leg, middle - RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)));
			if (step == STEPS && last > first) {
				points.add(point(leg, last, RADIUS));
			}
		}
	}

	/** A point beside a leg, above it or on the left of an upright one. */
	private static Point point(Leg leg, double along, double beside) {
		double dx = (leg.to().x() - leg.from().x()) / leg.length();
		double dy = (leg.to().y() - leg.from().y()) / leg.length();
		double up = dx > 0 || dx == 0 && dy < 0 ? 1 : -1;
		return new Point(leg.from().x() + dx * along + dy * beside * up, leg.from().y() + dy * along - dx * beside * up);
	}
}
