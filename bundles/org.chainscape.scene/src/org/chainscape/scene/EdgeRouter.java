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
	private final Ways known;

	/**
	 * @param obstacles what lines must go around: cards, headers, notes
	 * @param middles horizontal positions of the middles of the gaps between bands
	 */
	EdgeRouter(PartIndex parts, List<Rect> obstacles, Set<Double> middles) {
		this(parts, obstacles, middles, Ways.NONE);
	}

	/** The same with ways that are known already. */
	EdgeRouter(PartIndex parts, List<Rect> obstacles, Set<Double> middles, Ways known) {
		this.parts = parts;
		this.obstacles = obstacles;
		this.middles = new TreeSet<>(middles);
		this.known = known;
	}

	/** Ways found for earlier scenes. */
	interface Ways {

		/** Knows nothing and learns nothing. */
		Ways NONE = (edge, search) -> search.find();

		/** The way of an edge whose ends are chosen. */
		WayFinder.Way way(Edge edge, Search search);

		/** Looks for a way. */
		interface Search {

			/** Finds it. */
			WayFinder.Way find();
		}
	}

	void route(List<Edge> edges) {
		ExitPath exits = new ExitPath(parts);
		SideChooser sides = new SideChooser(parts, exits);
		number(edges);
		List<Edge> spread = new ArrayList<>();
		for (Edge edge : edges) {
			if (isFree(edge)) {
				sides.choose(edge);
				spread.add(edge);
			}
		}
		new PortSpreader(exits).spread(spread);
		HandRoutes hand = new HandRoutes();
		edges.stream().filter(edge -> !isFree(edge) || edge.routing() == Routing.CURVED).forEach(hand::route);
		List<Edge> free = spread.stream().filter(edge -> edge.routing() == Routing.ORTHOGONAL).toList();
		Buckets<Rect> boxes = Buckets.of(obstacles);
		findWays(free, boxes);
		new Nudger(boxes, RouteGrid.STUB + 2).nudge(free);
		transpose(free);
		new Nudger(Buckets.of(obstacles.stream().map(EdgeRouter::transposed).toList()), RouteGrid.BESIDE / 2).nudge(free);
		transpose(free);
		free.forEach(edge -> edge.points(simplified(edge.points())));
	}

	/** Whether the router decides about its corners, or at least where it starts and ends. */
	private static boolean isFree(Edge edge) {
		return !edge.isLoop() && !edge.isStored() && edge.routing() != Routing.STRAIGHT;
	}

	/** Tells lines of one kind between the same two parts apart. */
	private static void number(List<Edge> edges) {
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

	private void findWays(List<Edge> free, Buckets<Rect> boxes) {
		List<Edge> winding = free.stream().filter(edge -> !edge.isDirect()).toList();
		if (obstacles.size() <= MOST_BOXES && free.size() <= MOST_LINES) {
			RouteGrid grid = grid(winding);
			winding.forEach(edge -> edge.points(simplified(points(edge,
					grid.route(start(edge), edge.sourceSide(), end(edge), edge.targetSide())))));
			return;
		}
		double[] best = middles.stream().mapToDouble(Double::doubleValue).toArray();
		WayFinder finder = new WayFinder(boxes, best);
		for (Edge edge : winding) {
			WayFinder.Way way = known.way(edge, () -> finder.route(start(edge), edge.sourceSide(), end(edge), edge.targetSide()));
			edge.points(simplified(points(edge, way.points())));
		}
	}


	private RouteGrid grid(List<Edge> edges) {
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

	private static List<Point> points(Edge edge, List<Point> way) {
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

	private static void transpose(List<Edge> edges) {
		for (Edge edge : edges) {
			edge.points().replaceAll(point -> new Point(point.y(), point.x()));
		}
	}

	private static Rect transposed(Rect rect) {
		return new Rect(rect.y(), rect.x(), rect.height(), rect.width());
	}
}
