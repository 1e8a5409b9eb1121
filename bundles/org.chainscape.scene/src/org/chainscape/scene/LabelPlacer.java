package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.chainscape.model.view.Routing;

/**
 * Puts the labels of relations on their lines where there is room: not on boxes, other labels, other lines or crossings. A label that would
 * cover something is left out, unless somebody put it there by hand.
 */
final class LabelPlacer {

	private static final double PADDING = 4;
	private static final double ROOM = 24;
	private static final double RADIUS = 4;

	private final Ink ink;
	private final List<Rect> obstacles;
	private final Function<Rect, Color> ground;
	private final double padding;
	private final double room;
	private final List<Double> shares;
	private List<Edge> lines;
	private Buckets<Rect> taken;
	private Buckets<Leg> legs;

	/**
	 * How closely labels sit on their lines.
	 *
	 * @param ground colour of what lies behind a label
	 * @param padding to its left and right
	 * @param room least length of line that stays visible
	 * @param shares where on a part of the line labels may sit, from 0 to 1, the best first
	 */
	record Fit(Function<Rect, Color> ground, double padding, double room, List<Double> shares) {
	}

	/**
	 * A part of a line.
	 *
	 * @param edge whose
	 * @param from one end
	 * @param to the other end
	 */
	private record Leg(Edge edge, Point from, Point to) {

		Rect area() {
			return new Rect(Math.min(from.x(), to.x()) - 1, Math.min(from.y(), to.y()) - 1, Math.abs(to.x() - from.x()) + 2,
					Math.abs(to.y() - from.y()) + 2);
		}

		/** Whether it runs through a rectangle its area shares a point with. */
		boolean crosses(Rect box) {
			double dx = to.x() - from.x();
			double dy = to.y() - from.y();
			if (Math.abs(dx) < 1 || Math.abs(dy) < 1) {
				return true;
			}
			double one = side(box.x(), box.y(), dx, dy);
			return one * side(box.right(), box.y(), dx, dy) <= 0 || one * side(box.x(), box.bottom(), dx, dy) <= 0
					|| one * side(box.right(), box.bottom(), dx, dy) <= 0;
		}

		private double side(double x, double y, double dx, double dy) {
			return dx * (y - from.y()) - dy * (x - from.x());
		}
	}

	LabelPlacer(Ink ink, List<Rect> obstacles) {
		this(ink, obstacles, new Fit(box -> ink.palette().background(), PADDING, ROOM, List.of(0.5, 0.35, 0.65)));
	}

	LabelPlacer(Ink ink, List<Rect> obstacles, Fit fit) {
		this.ink = ink;
		this.obstacles = obstacles;
		ground = fit.ground();
		padding = fit.padding();
		room = fit.room();
		shares = fit.shares();
	}

	/** The shapes of an edge's label, perhaps none: the first of its labels there is room for. */
	List<Shape> place(Edge edge, List<Edge> all) {
		if (edge.labels().stream().allMatch(String::isEmpty)) {
			return List.of();
		}
		if (lines != all) {
			index(all);
		}
		for (String label : edge.labels()) {
			List<Shape> shapes = label.isEmpty() ? List.of() : place(label, edge);
			if (!shapes.isEmpty()) {
				return shapes;
			}
		}
		return List.of();
	}

	/** Labels put by hand come first: the others make room for them. */
	private void index(List<Edge> all) {
		lines = all;
		List<Leg> every = new ArrayList<>();
		for (Edge edge : all) {
			for (int i = 1; i < edge.points().size(); i++) {
				every.add(new Leg(edge, edge.points().get(i - 1), edge.points().get(i)));
			}
		}
		legs = Buckets.over(every.stream().map(Leg::area).toList());
		every.forEach(leg -> legs.add(leg.area(), leg));
		taken = new Buckets<>(Buckets.extent(obstacles), obstacles.size() + all.size());
		obstacles.forEach(obstacle -> taken.add(obstacle, obstacle));
		for (Edge edge : all) {
			if (isPut(edge)) {
				edge.labels().stream().filter(label -> !label.isEmpty()).findFirst().map(label -> put(edge, size(label)))
						.ifPresent(box -> taken.add(box, box));
			}
		}
	}

	private static boolean isPut(Edge edge) {
		return edge.view() != null && (edge.view().getLabelX() != 0 || edge.view().getLabelY() != 0);
	}

	private static Rect put(Edge edge, Size size) {
		Point base = Connector.labelBase(edge.points());
		return centred(new Point(base.x() + edge.view().getLabelX(), base.y() + edge.view().getLabelY()), size);
	}

	private Size size(String label) {
		return new Size(ink.width(label, ink.type().label()) + 2 * padding, ink.lineHeight(ink.type().label()));
	}

	private List<Shape> place(String label, Edge edge) {
		Size size = size(label);
		if (isPut(edge)) {
			return shapes(label, put(edge, size));
		}
		Rect box = edge.isSmooth() || edge.routing() == Routing.STRAIGHT ? onPath(edge, size) : onLeg(edge, size);
		if (box == null) {
			return List.of();
		}
		taken.add(box, box);
		return shapes(label, box);
	}

	private List<Shape> shapes(String label, Rect box) {
		return List.of(new Shape.Box(box, RADIUS, ground.apply(box), null),
				ink.centred(label, box.center(), ink.type().label(), ink.palette().muted()));
	}

	private Rect onLeg(Edge edge, Size size) {
		List<Point> points = edge.points();
		return IntStream.range(0, points.size() - 1).boxed()
				.sorted(Comparator.comparingDouble((Integer i) -> -length(points, i)).thenComparing(Comparator.naturalOrder()))
				.flatMap(i -> shares.stream().map(share -> box(points.get(i), points.get(i + 1), size, share)))
				.filter(box -> box != null && isFree(box, edge)).findFirst().orElse(null);
	}

	private Rect onPath(Edge edge, Size size) {
		double length = Connector.length(edge.points());
		if (length < size.width() + room) {
			return null;
		}
		return shares.stream().map(share -> centred(Connector.along(edge.points(), share * length), size))
				.filter(box -> isFree(box, edge)).findFirst().orElse(null);
	}

	private static Rect centred(Point middle, Size size) {
		return new Rect(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
	}

	private static double length(List<Point> points, int i) {
		return Math.abs(points.get(i + 1).x() - points.get(i).x()) + Math.abs(points.get(i + 1).y() - points.get(i).y());
	}

	private Rect box(Point from, Point to, Size size, double share) {
		boolean horizontal = Math.abs(from.y() - to.y()) < 1e-6;
		double left = horizontal ? Math.abs(to.x() - from.x()) - size.width() : Math.abs(to.y() - from.y()) - size.height();
		if (left < room) {
			return null;
		}
		double x = from.x() + (to.x() - from.x()) * share;
		double y = from.y() + (to.y() - from.y()) * share;
		boolean reaches = Math.min(share, 1 - share) * (horizontal ? Math.abs(to.x() - from.x()) : Math.abs(to.y() - from.y()))
				>= (room + (horizontal ? size.width() : size.height())) / 2;
		return reaches ? centred(new Point(x, y), size) : null;
	}

	private boolean isFree(Rect box, Edge edge) {
		return !taken.any(box, other -> true) && !legs.any(box, leg -> leg.edge() != edge && leg.crosses(box));
	}
}
