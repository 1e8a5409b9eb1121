package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a route into shapes: the line, cut back where a head covers it, and the heads. */
final class LinePainter {

	private static final double LENGTH = 8;
	private static final double HALF = 3.4;
	private static final double RADIUS = 6;

	private final Color ground;

	LinePainter(Color ground) {
		this.ground = ground;
	}

	List<Shape> shapes(List<Point> points, LineStyle style) {
		return shapes(points, style, Map.of());
	}

	/** The line of an edge; where it is a curve, its last parts are long enough for heads. */
	List<Shape> shapes(Edge edge, Map<Integer, List<Point>> arcs) {
		return edge.isSmooth() ? shapes(withLongEnds(edge.points()), edge.style(), Map.of(), 0) : shapes(edge.points(), edge.style(), arcs);
	}

	/**
	 * A line with its heads.
	 *
	 * @param arcs points between a corner, counted from 0, and the next one that lead over other lines
	 */
	private List<Shape> shapes(List<Point> points, LineStyle style, Map<Integer, List<Point>> arcs) {
		return shapes(points, style, arcs, RADIUS);
	}

	private List<Shape> shapes(List<Point> points, LineStyle style, Map<Integer, List<Point>> arcs, double radius) {
		List<Point> line = new ArrayList<>(points);
		int last = line.size() - 1;
		List<Shape> heads = new ArrayList<>();
		Point end = line.get(last);
		Point beforeEnd = line.get(last - 1);
		Point start = line.get(0);
		Point afterStart = line.get(1);
		double scale = Math.min(1, Math.min(distance(start, afterStart), distance(beforeEnd, end)) / (LENGTH + 1));
		line.set(last, head(style.end(), end, beforeEnd, new Look(style.stroke(), scale), heads));
		line.set(0, head(style.start(), start, afterStart, new Look(style.stroke(), scale), heads));
		for (int i = last; i >= 0; i--) {
			line.addAll(i + 1, arcs.getOrDefault(i, List.of()));
		}
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Shape.Line(line, radius, style.stroke()));
		shapes.addAll(heads);
		return shapes;
	}

	private static List<Point> withLongEnds(List<Point> points) {
		Point start = points.get(0);
		Point end = points.get(points.size() - 1);
		List<Point> result = new ArrayList<>(List.of(start));
		points.stream().filter(point -> distance(point, start) > LENGTH + 1 && distance(point, end) > LENGTH + 1).forEach(result::add);
		result.add(end);
		return result;
	}

	private record Look(Shape.Stroke stroke, double scale) {
	}

	/** Adds a head and says where the line ends. */
	private Point head(LineStyle.Head head, Point tip, Point from, Look look, List<Shape> shapes) {
		double length = LENGTH * look.scale();
		Color color = look.stroke().color();
		Point base = towards(tip, from, length);
		switch (head) {
		case ARROW:
			shapes.add(triangle(tip, base, color));
			return towards(tip, from, length * 0.8);
		case HOLLOW:
			shapes.add(triangle(tip, base, color));
			shapes.add(triangle(towards(tip, from, 1.9), towards(tip, from, length - 1), HALF - 1.5, ground));
			return base;
		case OPEN:
			List<Point> corners = triangle(tip, base, color).points();
			shapes.add(new Shape.Line(List.of(corners.get(1), tip, corners.get(2)), 0,
					new Shape.Stroke(color, Math.max(1.1, look.stroke().width()), false)));
			return tip;
		case DIAMOND:
			Point far = towards(tip, from, length * 1.25);
			Point middle = towards(tip, from, length * 0.62);
			List<Point> sides = triangle(tip, middle, HALF, color).points();
			shapes.add(new Shape.Polygon(List.of(tip, sides.get(1), far, sides.get(2)), color));
			return towards(tip, from, length);
		case DOT:
			shapes.add(Ink.circle(tip, 2.4, color, null));
			return tip;
		default:
			return tip;
		}
	}

	private static Shape.Polygon triangle(Point tip, Point base, Color color) {
		return triangle(tip, base, HALF, color);
	}

	private static Shape.Polygon triangle(Point tip, Point base, double half, Color color) {
		double length = Math.max(1e-6, distance(tip, base));
		double nx = -(tip.y() - base.y()) / length * half;
		double ny = (tip.x() - base.x()) / length * half;
		return new Shape.Polygon(List.of(tip, new Point(base.x() + nx, base.y() + ny), new Point(base.x() - nx, base.y() - ny)), color);
	}

	private static Point towards(Point from, Point to, double distance) {
		double length = Math.max(1e-6, distance(from, to));
		double share = Math.min(1, distance / length);
		return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}
}
