package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts the labels of relations on their lines where there is room; a label that would cover something else is left out. */
final class LabelPlacer {

	private static final double PADDING = 4;
	private static final double ROOM = 24;

	private final Ink ink;
	private final List<Rect> taken;
	private final Function<Rect, Color> ground;
	private final double padding;
	private final double room;
	private final List<Double> shares;

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

	LabelPlacer(Ink ink, List<Rect> obstacles) {
		this(ink, obstacles, new Fit(box -> ink.palette().background(), PADDING, ROOM, List.of(0.5)));
	}

	LabelPlacer(Ink ink, List<Rect> obstacles, Fit fit) {
		this.ink = ink;
		taken = new ArrayList<>(obstacles);
		ground = fit.ground();
		padding = fit.padding();
		room = fit.room();
		shares = fit.shares();
	}

	/** The shapes of an edge's label, perhaps none: the first of its labels there is room for. */
	List<Shape> place(Edge edge, List<Edge> all) {
		for (String label : edge.labels()) {
			List<Shape> shapes = label.isEmpty() ? List.of() : place(label, edge, all);
			if (!shapes.isEmpty()) {
				return shapes;
			}
		}
		return List.of();
	}

	private List<Shape> place(String label, Edge edge, List<Edge> all) {
		FontSpec font = ink.type().label();
		double width = ink.width(label, font) + 2 * padding;
		double height = ink.lineHeight(font);
		List<Point> points = edge.points();
		return IntStream.range(0, points.size() - 1).boxed()
				.sorted(Comparator.comparingDouble((Integer i) -> -length(points, i)).thenComparing(Comparator.naturalOrder()))
				.flatMap(i -> shares.stream().map(share -> box(points.get(i), points.get(i + 1), new Size(width, height), share)))
				.filter(box -> box != null && isFree(box, edge, all)).findFirst().map(box -> {
					taken.add(box);
					return List.<Shape>of(new Shape.Box(box, 4, ground.apply(box), null),
							ink.centred(label, box.center(), font, ink.palette().muted()));
				}).orElse(List.of());
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
		return reaches ? new Rect(x - size.width() / 2, y - size.height() / 2, size.width(), size.height()) : null;
	}

	private boolean isFree(Rect box, Edge edge, List<Edge> all) {
		return taken.stream().noneMatch(box::overlaps) && all.stream().filter(other -> other != edge).noneMatch(other -> crosses(other, box));
	}

	private static boolean crosses(Edge edge, Rect box) {
		List<Point> points = edge.points();
		return IntStream.range(0, points.size() - 1).anyMatch(i -> {
			Rect line = new Rect(Math.min(points.get(i).x(), points.get(i + 1).x()) - 1, Math.min(points.get(i).y(), points.get(i + 1).y()) - 1,
					Math.abs(points.get(i + 1).x() - points.get(i).x()) + 2, Math.abs(points.get(i + 1).y() - points.get(i).y()) + 2);
			return line.overlaps(box);
		});
	}
}
