package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves parallel lines that lie on each other apart, in the order that makes the fewest crossings, within the free room around them. Lines
 * of one bundle stay together. Works on vertical lines; horizontal ones are done on the transposed picture.
 */
final class Nudger {

	private static final double WIDEST = 7;
	private static final double SAME = 0.6;

	private final List<Rect> obstacles;
	private final double clear;

	Nudger(List<Rect> obstacles, double clear) {
		this.obstacles = obstacles;
		this.clear = clear;
	}

	/** Separates the vertical lines of the edges. */
	void nudge(List<Edge> edges) {
		List<Run> runs = runs(edges);
		runs.sort(Comparator.comparingDouble((Run run) -> run.x).thenComparingDouble(run -> run.top));
		boolean[] done = new boolean[runs.size()];
		for (int i = 0; i < runs.size(); i++) {
			if (!done[i]) {
				List<Run> group = new ArrayList<>();
				collect(runs, i, done, group);
				if (group.size() > 1) {
					group.sort(Comparator.comparingDouble((Run run) -> run.top).thenComparingInt(run -> run.order));
					separate(ordered(group));
				}
			}
		}
	}

	private static void collect(List<Run> runs, int from, boolean[] done, List<Run> group) {
		done[from] = true;
		group.add(runs.get(from));
		for (int i = 0; i < runs.size(); i++) {
			if (!done[i] && Math.abs(runs.get(i).x - runs.get(from).x) < SAME && runs.get(i).touches(runs.get(from))) {
				collect(runs, i, done, group);
			}
		}
	}

	/** Inner lines only: those at the ends are held by their cards. */
	private static List<Run> runs(List<Edge> edges) {
		Map<String, Run> runs = new LinkedHashMap<>();
		for (int e = 0; e < edges.size(); e++) {
			Edge edge = edges.get(e);
			List<Point> points = edge.points();
			for (int i = 1; i + 2 < points.size(); i++) {
				if (Math.abs(points.get(i).x() - points.get(i + 1).x()) < 1e-6 && !edge.isDirect()) {
					String key = edge.bundle() + '|' + Math.round(points.get(i).x() * 10);
					int order = e;
					Run run = runs.computeIfAbsent(key, unused -> new Run(points.get(1).x(), order));
					run.x = points.get(i).x();
					run.add(edge, i);
				}
			}
		}
		return new ArrayList<>(runs.values());
	}

	private static List<Run> ordered(List<Run> group) {
		List<Run> order = new ArrayList<>();
		for (Run run : group) {
			// Crossings in front of all others, then with one more of them to the left at a time.
			int crossings = order.stream().mapToInt(other -> crossings(run, other)).sum();
			int fewest = crossings;
			int best = 0;
			for (int at = 1; at <= order.size(); at++) {
				Run passed = order.get(at - 1);
				crossings += crossings(passed, run) - crossings(run, passed);
				if (crossings < fewest) {
					fewest = crossings;
					best = at;
				}
			}
			order.add(best, run);
		}
		return order;
	}

	private static int crossings(Run left, Run right) {
		long count = left.rights.stream().filter(right::spans).count() + right.lefts.stream().filter(left::spans).count();
		return (int) count;
	}

	private void separate(List<Run> order) {
		double x = order.get(0).x;
		double top = order.stream().mapToDouble(run -> run.top).min().orElse(0);
		double bottom = order.stream().mapToDouble(run -> run.bottom).max().orElse(0);
		double low = x - 60;
		double high = x + 60;
		for (Rect obstacle : obstacles) {
			if (obstacle.y() < bottom && obstacle.bottom() > top) {
				low = obstacle.right() <= x ? Math.max(low, obstacle.right()) : low;
				high = obstacle.x() >= x ? Math.min(high, obstacle.x()) : high;
			}
		}
		low += clear;
		high -= clear;
		if (high <= low) {
			return;
		}
		double step = Math.min(WIDEST, (high - low) / (order.size() - 1));
		double half = step * (order.size() - 1) / 2;
		double middle = Math.min(Math.max(x, low + half), high - half);
		for (int i = 0; i < order.size(); i++) {
			order.get(i).moveTo(middle - half + i * step);
		}
	}

	/** The lines of one bundle at one place. */
	private static final class Run {

		private final int order;
		private final Map<Edge, List<Integer>> places = new HashMap<>();
		private final List<Edge> edges = new ArrayList<>();
		private final List<Double> lefts = new ArrayList<>();
		private final List<Double> rights = new ArrayList<>();
		private double x;
		private double top = Double.POSITIVE_INFINITY;
		private double bottom = Double.NEGATIVE_INFINITY;

		Run(double x, int order) {
			this.x = x;
			this.order = order;
		}

		void add(Edge edge, int i) {
			if (!places.containsKey(edge)) {
				edges.add(edge);
			}
			places.computeIfAbsent(edge, unused -> new ArrayList<>()).add(i);
			stub(edge.points().get(i), edge.points().get(i - 1));
			stub(edge.points().get(i + 1), edge.points().get(i + 2));
		}

		private void stub(Point corner, Point neighbour) {
			top = Math.min(top, corner.y());
			bottom = Math.max(bottom, corner.y());
			(neighbour.x() < corner.x() ? lefts : rights).add(corner.y());
		}

		boolean touches(Run other) {
			return top < other.bottom + 4 && other.top < bottom + 4;
		}

		boolean spans(double y) {
			return y > top - 0.5 && y < bottom + 0.5;
		}

		void moveTo(double to) {
			for (Edge edge : edges) {
				List<Point> points = edge.points();
				for (int i : places.get(edge)) {
					points.set(i, new Point(to, points.get(i).y()));
					points.set(i + 1, new Point(to, points.get(i + 1).y()));
				}
			}
			x = to;
		}
	}
}
