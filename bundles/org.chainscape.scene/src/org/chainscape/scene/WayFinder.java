package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds a way from box to box among many others. It sends rays: a ray runs until a box stops it, and turns only where turning makes sense:
 * level with the goal, in the middle of a gap, before the box that stopped it and beside the ends of that box. Corners cost the same as
 * on a {@link RouteGrid}. What it costs depends on the boxes near the way and not on how many there are elsewhere. After
 * {@value #MOST_STEPS} turns, {@value #PATIENT_STEPS} in pictures of up to {@value #MODERATE} boxes, it gives up, so that one line that is
 * walled in cannot hold up a picture.
 */
final class WayFinder {

	private static final int MOST_STEPS = 240;
	private static final int PATIENT_STEPS = 20_000;
	private static final int MODERATE = 500;
	private static final int MOST_CLIMBS = 12;
	private static final double OWN_MIDDLE = 1.2;
	private static final double SAME = 1e-6;

	private final Buckets<Rect> obstacles;
	private final double[] middles;
	private final int mostSteps;

	/**
	 * @param obstacles what lines go around
	 * @param count how many obstacles there are
	 * @param middles horizontal positions lines run best at, in order
	 */
	WayFinder(Buckets<Rect> obstacles, int count, double[] middles) {
		this.obstacles = obstacles;
		this.middles = middles;
		mostSteps = count <= MODERATE ? PATIENT_STEPS : MOST_STEPS;
	}

	/**
	 * A way and where it was looked for.
	 *
	 * @param points corners, the ends included; empty if there is no way
	 * @param reach the area whose boxes decided about it
	 */
	record Way(List<Point> points, Rect reach) {
	}

	/** The corners from one point to another, both included. */
	Way route(Point from, Side leaving, Point to, Side entering) {
		return new Search(from, leaving, to, entering).run();
	}

	private record State(double x, double y, boolean horizontal) {
	}

	/**
	 * A way so far.
	 *
	 * @param at where it has come to
	 * @param heading the direction of its last part
	 * @param cost what it cost
	 * @param key its cost and the least the rest will cost
	 * @param number how many were found before
	 * @param near the box it goes around now, or {@code null}
	 * @param before the way up to the last corner, or {@code null}
	 * @param done whether it has arrived
	 */
	private record Step(Point at, Side heading, double cost, double key, int number, Rect near, Step before, boolean done)
			implements Comparable<Step> {

		@Override
		public int compareTo(Step other) {
			if (Math.abs(key - other.key) > SAME) {
				return Double.compare(key, other.key);
			}
			int byCost = Math.abs(cost - other.cost) > SAME ? Double.compare(other.cost, cost) : 0;
			return byCost != 0 ? byCost : Integer.compare(number, other.number);
		}
	}

	private final class Search {

		private final Point from;
		private final Side leaving;
		private final Point to;
		private final Side arriving;
		private final double own;
		private final double steep;
		private final PriorityQueue<Step> queue = new PriorityQueue<>();
		private final Map<State, Double> reached = new HashMap<>();
		private double low;
		private double high;
		private double left;
		private double right;
		private int count;

		Search(Point from, Side leaving, Point to, Side entering) {
			this.from = from;
			this.leaving = leaving;
			this.to = to;
			arriving = entering.opposite();
			own = middles.length == 0 ? Math.rint((from.x() + to.x()) / 2) : Double.NaN;
			steep = middles.length == 0 ? OWN_MIDDLE : 1;
			left = Math.min(from.x(), to.x());
			right = Math.max(from.x(), to.x());
			low = Math.min(from.y(), to.y());
			high = Math.max(from.y(), to.y());
		}

		Way run() {
			if (!isBlocked(from) && !isBlocked(to)) {
				Step start = new Step(from, leaving, 0, 0, count++, null, null, false);
				if (from.equals(to)) {
					return way(List.of(from, to));
				}
				cast(start, leaving);
				turn(start);
				for (int steps = 0; steps < mostSteps && !queue.isEmpty(); steps++) {
					Step step = queue.poll();
					if (step.done()) {
						return way(corners(step));
					}
					if (step.cost() <= reached.get(state(step)) + SAME) {
						turn(step);
					}
				}
			}
			return way(List.of());
		}

		private Way way(List<Point> points) {
			return new Way(points, new Rect(left - RouteGrid.STUB - 1, low - RouteGrid.STUB - 1, right - left + 2 * RouteGrid.STUB + 2,
					high - low + 2 * RouteGrid.STUB + 2));
		}

		private boolean isBlocked(Point point) {
			return obstacles.any(around(point, point), obstacle -> true);
		}

		private static State state(Step step) {
			return new State(step.at().x(), step.at().y(), step.heading().isHorizontal());
		}

		private void turn(Step step) {
			if (step.heading().isHorizontal()) {
				boolean up = to.y() < step.at().y();
				cast(step, up ? Side.TOP : Side.BOTTOM);
				cast(step, up ? Side.BOTTOM : Side.TOP);
			} else {
				boolean back = to.x() < step.at().x();
				cast(step, back ? Side.LEFT : Side.RIGHT);
				cast(step, back ? Side.RIGHT : Side.LEFT);
			}
		}

		private void cast(Step step, Side side) {
			Point at = step.at();
			List<Double> stops = stops(step, side);
			double room = -1;
			for (double stop : stops) {
				room = Math.max(room, distance(at, side, stop));
			}
			if (room <= SAME) {
				return;
			}
			Buckets.Hit<Rect> hit = obstacles.first(at, side, RouteGrid.CLEAR, room + RouteGrid.STUB);
			double free = hit == null ? room : hit.distance();
			if (hit != null) {
				addBefore(hit.rect(), side, stops);
			}
			Rect near = hit == null ? step.near() : hit.rect();
			for (double stop : stops) {
				double distance = distance(at, side, stop);
				if (distance > SAME && distance <= free + SAME) {
					reach(step, side, side.isHorizontal() ? new Point(stop, at.y()) : new Point(at.x(), stop), near);
				}
			}
			include(side.from(at, free));
		}

		private static double distance(Point at, Side side, double stop) {
			return side.isHorizontal() ? (stop - at.x()) * side.dx() : (stop - at.y()) * side.dy();
		}

		private void include(Point point) {
			left = Math.min(left, point.x());
			right = Math.max(right, point.x());
			low = Math.min(low, point.y());
			high = Math.max(high, point.y());
		}

		/** Where a ray may turn if nothing stops it; it has no reason to run further. */
		private List<Double> stops(Step step, Side side) {
			List<Double> stops = new ArrayList<>(8);
			boolean horizontal = side.isHorizontal();
			stops.add(horizontal ? to.x() : to.y());
			if (horizontal && middles.length == 0) {
				stops.add(own);
			} else if (horizontal) {
				int at = Arrays.binarySearch(middles, step.at().x());
				add(side == Side.RIGHT ? at >= 0 ? at + 1 : -at - 1 : (at >= 0 ? at : -at - 1) - 1, stops);
				int goal = Arrays.binarySearch(middles, to.x());
				int nearest = goal >= 0 ? goal : -goal - 1;
				add(nearest - 1, stops);
				add(nearest, stops);
			}
			if (step.near() != null) {
				climb(step, horizontal ? Side.LEFT : Side.TOP, stops);
				climb(step, horizontal ? Side.RIGHT : Side.BOTTOM, stops);
			}
			return stops;
		}

		/** Where a ray may turn before a box that stops it. */
		private void addBefore(Rect box, Side side, List<Double> stops) {
			stops.add(before(box, side.opposite()));
			if (side.isHorizontal() && middles.length > 0) {
				int face = Arrays.binarySearch(middles, side == Side.RIGHT ? box.x() : box.right());
				add(side == Side.RIGHT ? (face >= 0 ? face : -face - 1) - 1 : face >= 0 ? face + 1 : -face - 1, stops);
			}
		}

		private void add(int at, List<Double> stops) {
			if (at >= 0 && at < middles.length) {
				stops.add(middles[at]);
			}
		}

		/** Beside the box the way goes around; where the next one stands too close to pass between them, beside that one. */
		private void climb(Step step, Side side, List<Double> stops) {
			Rect box = step.near();
			Point middle = box.center();
			for (int i = 0; i < MOST_CLIMBS && box != null; i++) {
				double stop = before(box, side);
				Point one = side.isHorizontal() ? new Point(stop, step.at().y()) : new Point(step.at().x(), stop);
				Point other = side.isHorizontal() ? new Point(stop, middle.y()) : new Point(middle.x(), stop);
				List<Rect> blocking = obstacles.in(around(one, other));
				include(one);
				include(other);
				if (blocking.isEmpty()) {
					stops.add(stop);
				}
				box = blocking.isEmpty() ? null : farthest(blocking, side);
			}
		}

		private static Rect farthest(Collection<Rect> rects, Side side) {
			Rect best = null;
			for (Rect rect : rects) {
				if (best == null || (before(rect, side) - before(best, side)) * (side.dx() + side.dy()) > 0) {
					best = rect;
				}
			}
			return best;
		}

		private void reach(Step step, Side side, Point at, Rect near) {
			double length = Math.abs(at.x() - step.at().x()) + Math.abs(at.y() - step.at().y());
			double cost = step.cost() + length * factor(side, at.x()) + (side == step.heading() ? 0 : RouteGrid.CORNER);
			if (isSame(at, to)) {
				double total = cost + (side == arriving ? 0 : RouteGrid.CORNER);
				queue.add(new Step(to, side, total, total, count++, null, step, true));
				return;
			}
			State state = new State(at.x(), at.y(), side.isHorizontal());
			Double known = reached.get(state);
			if (known == null || cost < known - SAME) {
				reached.put(state, cost);
				queue.add(new Step(at, side, cost, cost + rest(at, side), count++, near, step, false));
			}
		}

		private double factor(Side side, double x) {
			if (side.isHorizontal() || middles.length > 0 && Arrays.binarySearch(middles, x) >= 0) {
				return 1;
			}
			return x == own ? OWN_MIDDLE : RouteGrid.OFF_MIDDLE;
		}

		private double rest(Point at, Side heading) {
			return Math.abs(to.x() - at.x()) + steep * Math.abs(to.y() - at.y())
					+ RouteGrid.corners(to.x() - at.x(), to.y() - at.y(), heading, arriving) * RouteGrid.CORNER;
		}

		private static List<Point> corners(Step last) {
			List<Point> points = new ArrayList<>();
			for (Step step = last; step != null; step = step.before()) {
				points.add(step.at());
			}
			Collections.reverse(points);
			return points;
		}
	}

	private static boolean isSame(Point one, Point other) {
		return Math.abs(one.x() - other.x()) < SAME && Math.abs(one.y() - other.y()) < SAME;
	}

	/** Where a line passes a box on a side of it. */
	private static double before(Rect box, Side side) {
		return switch (side) {
		case LEFT -> box.x() - RouteGrid.STUB;
		case RIGHT -> box.right() + RouteGrid.STUB;
		case TOP -> box.y() - RouteGrid.BESIDE;
		case BOTTOM -> box.bottom() + RouteGrid.BESIDE;
		};
	}

	private static Rect around(Point one, Point other) {
		double x = Math.min(one.x(), other.x());
		double y = Math.min(one.y(), other.y());
		return new Rect(x - RouteGrid.CLEAR, y - RouteGrid.CLEAR, Math.abs(one.x() - other.x()) + 2 * RouteGrid.CLEAR,
				Math.abs(one.y() - other.y()) + 2 * RouteGrid.CLEAR);
	}
}
