package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Routing;

/** Finds the way of every edge: sides, ends, corners, and distances between lines that run beside each other. */
final class EdgeRouter {

	private static final double STUB = 8;
	private static final double BESIDE = 6;
	private static final int CURVE_STEPS = 16;

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
		this.middles = new TreeSet<>(middles);
	}

	void route(List<Edge> edges) {
		ExitPath exits = new ExitPath(parts);
		SideChooser sides = new SideChooser(parts, exits);
		edges.forEach(sides::choose);
		List<Edge> free = new ArrayList<>();
		for (Edge edge : edges) {
			if (isStored(edge)) {
				edge.points(stored(edge));
			} else {
				free.add(edge);
			}
		}
		new PortSpreader(exits).spread(free);
		RouteGrid grid = grid(free);
		free.stream().filter(edge -> !edge.isDirect()).forEach(edge -> edge.points(simplified(points(edge, grid))));
		new Nudger(obstacles, STUB + 2).nudge(free);
		transpose(free);
		new Nudger(obstacles.stream().map(EdgeRouter::transposed).toList(), BESIDE / 2).nudge(free);
		transpose(free);
		free.forEach(edge -> edge.points(simplified(edge.points())));
	}

	private static boolean isStored(Edge edge) {
		return edge.view() != null && (!edge.view().getBendPoints().isEmpty() || !isOrthogonal(edge));
	}

	private static boolean isOrthogonal(Edge edge) {
		return edge.view().getRouting() != Routing.STRAIGHT && edge.view().getRouting() != Routing.CURVED;
	}

	private RouteGrid grid(List<Edge> edges) {
		Set<Double> columns = new TreeSet<>();
		Set<Double> rows = new TreeSet<>();
		for (Rect obstacle : obstacles) {
			columns.add(obstacle.x() - STUB);
			columns.add(obstacle.right() + STUB);
			rows.add(obstacle.y() - BESIDE);
			rows.add(obstacle.bottom() + BESIDE);
		}
		for (Edge edge : edges) {
			if (!edge.isDirect()) {
				add(stub(edge.sourceExit(), edge.sourceSide()), columns, rows);
				add(stub(edge.targetExit(), edge.targetSide()), columns, rows);
			}
		}
		return new RouteGrid(columns, rows, middles, obstacles);
	}

	private static void add(Point point, Set<Double> columns, Set<Double> rows) {
		columns.add(point.x());
		rows.add(point.y());
	}

	private static Point stub(List<Point> exit, Side side) {
		return side.from(exit.get(exit.size() - 1), STUB);
	}

	private static List<Point> points(Edge edge, RouteGrid grid) {
		Point from = stub(edge.sourceExit(), edge.sourceSide());
		Point to = stub(edge.targetExit(), edge.targetSide());
		List<Point> way = grid.route(from, edge.sourceSide(), to, edge.targetSide());
		List<Point> points = new ArrayList<>(edge.sourceExit());
		if (way.isEmpty()) {
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
	private static List<Point> simplified(List<Point> points) {
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
		return Math.abs(one.x() - other.x()) < 1e-6 && Math.abs(one.y() - other.y()) < 1e-6;
	}

	private static boolean isStraight(Point one, Point two, Point three) {
		return Math.abs(one.x() - two.x()) < 1e-6 && Math.abs(two.x() - three.x()) < 1e-6
				|| Math.abs(one.y() - two.y()) < 1e-6 && Math.abs(two.y() - three.y()) < 1e-6;
	}

	private static void transpose(List<Edge> edges) {
		edges.forEach(edge -> edge.points(edge.points().stream().map(point -> new Point(point.y(), point.x())).toList()));
	}

	private static Rect transposed(Rect rect) {
		return new Rect(rect.y(), rect.x(), rect.height(), rect.width());
	}

	private static List<Point> stored(Edge edge) {
		List<Point> bends = edge.view().getBendPoints().stream().map(EdgeRouter::point).collect(Collectors.toCollection(ArrayList::new));
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		Point first = bends.isEmpty() ? to.center() : bends.get(0);
		Point last = bends.isEmpty() ? from.center() : bends.get(bends.size() - 1);
		boolean orthogonal = isOrthogonal(edge);
		bends.add(0, Anchors.on(from, first, orthogonal));
		bends.add(Anchors.on(to, last, orthogonal));
		return edge.view().getRouting() == Routing.CURVED ? curve(bends) : bends;
	}

	private static Point point(BendPoint bend) {
		return new Point(bend.getX(), bend.getY());
	}

	/** A smooth curve through the middles of the legs; a straight line where there is no corner. */
	private static List<Point> curve(List<Point> corners) {
		List<Point> points = new ArrayList<>(List.of(corners.get(0)));
		for (int i = 1; i + 1 < corners.size(); i++) {
			Point from = points.get(points.size() - 1);
			Point to = i + 2 == corners.size() ? corners.get(i + 1) : middle(corners.get(i), corners.get(i + 1));
			for (int step = 1; step <= CURVE_STEPS; step++) {
				double t = (double) step / CURVE_STEPS;
				points.add(new Point(quadratic(from.x(), corners.get(i).x(), to.x(), t), quadratic(from.y(), corners.get(i).y(), to.y(), t)));
			}
		}
		if (points.size() == 1) {
			points.add(corners.get(corners.size() - 1));
		}
		return points;
	}

	private static Point middle(Point one, Point other) {
		return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
	}

	private static double quadratic(double from, double control, double to, double t) {
		return (1 - t) * (1 - t) * from + 2 * t * (1 - t) * control + t * t * to;
	}
}
