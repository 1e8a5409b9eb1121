package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.chainscape.model.view.Routing;

/**
 * Finds the way of every edge: sides, ends, corners, and distances between lines that run beside each other.
 * <p>
 * Small figures get the best way there is on one grid of all lines ({@link RouteGrid}). In larger ones every line looks for its way by
 * itself ({@link WayFinder}), so that the cost grows with the number of lines and not with that of boxes times lines; a line that finds
 * none within its bound runs in a Z and may pass behind cards. Which of the two is used depends on the numbers of boxes and lines alone.
 */
final class EdgeRouter {

	/** Figures with more boxes than this are routed line by line. */
	static final int MOST_BOXES = 40;
	/** Figures with more lines than this are routed line by line. */
	static final int MOST_LINES = 60;
	private static final double SAME = 1e-6;

	private final PartIndex parts;
	private final List<Rect> obstacles;
	private final Set<Double> middles;

	/**
	 * @param obstacles what lines must go around: cards, headers, notes
	 * @param middles horizontal positions of the middles of the gaps between bands
	 */
	EdgeRouter(PartIndex parts, List<Rect> obstacles, Set<Double> middles) {
		this.parts = parts;
		this.obstacles = obstacles;
		this.middles = middles;
	}

	void route(List<Edge> edges) {
		new LiveRoutes().route(parts, obstacles, middles, edges);
	}

	/** Whether the router decides about its corners, or at least where it starts and ends. */
	static boolean isFree(Edge edge) {
		return !edge.isStored() && edge.routing() != Routing.STRAIGHT && !edge.isLoop();
	}

	/** Tells lines of one kind between the same two parts apart. */
	static void number(List<Edge> edges) {
		Map<List<Object>, Integer> seen = new HashMap<>();
		for (Edge edge : edges) {
			boolean straight = edge.routing() == Routing.STRAIGHT && !edge.isStored();
			String one = edge.source().key();
			String other = edge.target().key();
			// Straight lines lie on each other in both directions and whatever their kind.
			List<Object> key = straight && one.compareTo(other) > 0 ? List.of(other, one)
					: straight ? List.of(one, other) : edge.isLoop() ? List.of(one)
							: List.of(one, other, edge.style(), edge.relation().eClass().getName());
			edge.twin(seen.merge(key, 1, Integer::sum) - 1);
		}
		for (Edge edge : edges) {
			boolean straight = edge.routing() == Routing.STRAIGHT && !edge.isStored();
			if (straight) {
				String one = edge.source().key();
				String other = edge.target().key();
				edge.twins(seen.get(one.compareTo(other) > 0 ? List.<Object>of(other, one) : List.<Object>of(one, other)));
			}
		}
	}

	/** One grid for all lines of a small figure. */
	static RouteGrid grid(List<Edge> edges, List<Rect> obstacles, Set<Double> middles) {
		Set<Double> columns = new TreeSet<>();
		Set<Double> rows = new TreeSet<>();
		for (Rect obstacle : obstacles) {
			columns.add(obstacle.x() - RouteGrid.STUB);
			columns.add(obstacle.right() + RouteGrid.STUB);
			rows.add(obstacle.y() - RouteGrid.BESIDE);
			rows.add(obstacle.bottom() + RouteGrid.BESIDE);
		}
		for (Edge edge : edges) {
			for (Point point : Arrays.asList(start(edge), end(edge))) {
				columns.add(point.x());
				rows.add(point.y());
			}
		}
		return new RouteGrid(columns, rows, middles, obstacles);
	}

	/** Where the free part of its way starts. */
	static Point start(Edge edge) {
		return stub(edge.sourceExit(), edge.sourceSide());
	}

	/** Where the free part of its way ends. */
	static Point end(Edge edge) {
		return stub(edge.targetExit(), edge.targetSide());
	}

	private static Point stub(List<Point> exit, Side side) {
		return side.from(exit.get(exit.size() - 1), RouteGrid.STUB);
	}

	/** All corners of an edge with a way, or without one. */
	static List<Point> points(Edge edge, List<Point> way) {
		List<Point> points = new ArrayList<>(edge.sourceExit());
		if (way.isEmpty()) {
			Point from = start(edge);
			Point to = end(edge);
			double middle = (from.x() + to.x()) / 2;
			points.add(new Point(middle, from.y()));
			points.add(new Point(middle, to.y()));
		} else {
			points.addAll(way);
		}
		for (int i = edge.targetExit().size() - 1; i >= 0; i--) {
			points.add(edge.targetExit().get(i));
		}
		return points;
	}

	/** Without points that are no corners. */
	static List<Point> simplified(List<Point> points) {
		List<Point> result = new ArrayList<>();
		for (Point point : points) {
			int size = result.size();
			if (size > 0 && isSame(result.get(size - 1), point)) {
				continue;
			}
			if (size > 1 && isStraight(result.get(size - 2), result.get(size - 1), point)) {
				result.set(size - 1, point);
			} else {
				result.add(point);
			}
		}
		if (result.size() == 1) {
			result.add(result.get(0));
		}
		return result;
	}

	private static boolean isSame(Point one, Point other) {
		return Math.abs(one.x() - other.x()) < SAME && Math.abs(one.y() - other.y()) < SAME;
	}

	private static boolean isStraight(Point one, Point two, Point three) {
		return Math.abs(one.x() - two.x()) < SAME && Math.abs(two.x() - three.x()) < SAME
				|| Math.abs(one.y() - two.y()) < SAME && Math.abs(two.y() - three.y()) < SAME;
	}

	static List<Point> transposed(List<Point> points) {
		List<Point> result = new ArrayList<>(points.size());
		points.forEach(point -> result.add(new Point(point.y(), point.x())));
		return result;
	}

	static Rect transposed(Rect rect) {
		return new Rect(rect.y(), rect.x(), rect.height(), rect.width());
	}
}
