package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves parallel lines that lie on each other apart, in the order that makes the fewest crossings, within the free room around them. Lines
 * of one bundle stay together. Works on vertical lines; horizontal ones are done on the transposed picture.
 */
final class Nudger {

	private static final double WIDEST = 7;
	/** Where lines would come closer than this, those that do not run beside each other share a track. */
	private static final double NARROW = 4;
	private static final double REACH = 60;
	private static final double SAME = 0.6;
	private static final double TOUCH = 4;
	/** How many lines that were put in order before are compared with a new one. */
	private static final int COMPARED = 64;

	private final Buckets<Rect> obstacles;
	private final double clear;

	Nudger(Buckets<Rect> obstacles, double clear) {
		this.obstacles = obstacles;
		this.clear = clear;
	}

	/** Separates the vertical lines of the edges. */
	void nudge(List<Edge> edges) {
		List<Run> runs = runs(edges);
		runs.sort(Comparator.comparingDouble((Run run) -> run.x).thenComparingDouble(run -> run.top).thenComparingInt(run -> run.order));
		List<Run> column = new ArrayList<>();
		for (Run run : runs) {
			if (!column.isEmpty() && run.x - column.get(column.size() - 1).x >= SAME) {
				nudgeColumn(column);
				column.clear();
			}
			column.add(run);
		}
		nudgeColumn(column);
	}

	/** Separates lines at one place, those of each stretch by themselves. */
	private void nudgeColumn(List<Run> column) {
		column.sort(Comparator.comparingDouble((Run run) -> run.top).thenComparingInt(run -> run.order));
		List<Run> group = new ArrayList<>();
		double bottom = Double.NEGATIVE_INFINITY;
		for (Run run : column) {
			if (run.top >= bottom + TOUCH) {
				separateGroup(group);
				group.clear();
			}
			group.add(run);
			bottom = Math.max(bottom, run.bottom);
		}
		separateGroup(group);
	}

	private void separateGroup(List<Run> group) {
		if (group.size() > 1) {
			separate(ordered(group));
		}
	}

	/** Inner lines only: those at the ends are held by their cards. */
	private static List<Run> runs(List<Edge> edges) {
		Map<RunKey, Run> runs = new LinkedHashMap<>();
		for (int e = 0; e < edges.size(); e++) {
			Edge edge = edges.get(e);
			List<Point> points = edge.points();
			Object bundle = null;
			for (int i = 1; i + 2 < points.size(); i++) {
				if (Math.abs(points.get(i).x() - points.get(i + 1).x()) < 1e-6 && !edge.isDirect()) {
					bundle = bundle == null ? edge.bundle() : bundle;
					int order = e;
					Run run = runs.computeIfAbsent(new RunKey(bundle, Math.round(points.get(i).x() * 10)), key -> new Run(order));
					run.x = points.get(i).x();
					run.add(edge, i);
				}
			}
		}
		return new ArrayList<>(runs.values());
	}

	private record RunKey(Object bundle, long place) {
	}

	private static List<Run> ordered(List<Run> group) {
		List<Run> order = new ArrayList<>();
		for (Run run : group) {
			// Crossings in front of all others, then with one more of them to the left at a time.
			int first = Math.max(0, order.size() - COMPARED);
			int crossings = order.subList(first, order.size()).stream().mapToInt(other -> crossings(run, other)).sum();
			int fewest = crossings;
			int best = first;
			for (int at = first + 1; at <= order.size(); at++) {
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
		int count = 0;
		for (double y : left.rights) {
			count += right.spans(y) ? 1 : 0;
		}
		for (double y : right.lefts) {
			count += left.spans(y) ? 1 : 0;
		}
		return count;
	}

	private void separate(List<Run> order) {
		double x = order.get(0).x;
		double top = order.stream().mapToDouble(run -> run.top).min().orElse(0);
		double bottom = order.stream().mapToDouble(run -> run.bottom).max().orElse(0);
		double[] room = {x - REACH, x + REACH};
		obstacles.any(new Rect(x - REACH, top, 2 * REACH, bottom - top), obstacle -> {
			room[0] = obstacle.right() <= x ? Math.max(room[0], obstacle.right()) : room[0];
			room[1] = obstacle.x() >= x ? Math.min(room[1], obstacle.x()) : room[1];
			return false;
		});
		double low = room[0] + clear;
		double high = room[1] - clear;
		if (high <= low) {
			return;
		}
		int[] tracks = new int[order.size()];
		int last = order.size() - 1;
		for (int i = 0; i <= last; i++) {
			tracks[i] = i;
		}
		if ((high - low) / last < NARROW) {
			last = share(order, tracks);
		}
		double step = last == 0 ? 0 : Math.min(WIDEST, (high - low) / last);
		double half = step * last / 2;
		double middle = Math.min(Math.max(x, low + half), high - half);
		for (int i = 0; i < order.size(); i++) {
			order.get(i).moveTo(middle - half + tracks[i] * step);
		}
	}

	/** Gives every line the first track right of all lines before it that it would touch; says which is the last track. */
	private static int share(List<Run> order, int[] tracks) {
		List<TreeMap<Double, Double>> taken = new ArrayList<>();
		for (int i = 0; i < order.size(); i++) {
			Run run = order.get(i);
			int track = taken.size();
			while (track > 0 && isFree(taken.get(track - 1), run)) {
				track--;
			}
			if (track == taken.size()) {
				taken.add(new TreeMap<>());
			}
			taken.get(track).put(run.top, run.bottom);
			tracks[i] = track;
		}
		return taken.size() - 1;
	}

	private static boolean isFree(TreeMap<Double, Double> track, Run run) {
		Map.Entry<Double, Double> before = track.floorEntry(run.bottom + TOUCH);
		return before == null || before.getValue() + TOUCH < run.top;
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

		Run(int order) {
			this.order = order;
		}

		void add(Edge edge, int i) {
			if (!places.containsKey(edge)) {
				edges.add(edge);
			}
			places.computeIfAbsent(edge, unused -> new ArrayList<>(1)).add(i);
			stub(edge.points().get(i), edge.points().get(i - 1));
			stub(edge.points().get(i + 1), edge.points().get(i + 2));
		}

		private void stub(Point corner, Point neighbour) {
			top = Math.min(top, corner.y());
			bottom = Math.max(bottom, corner.y());
			(neighbour.x() < corner.x() ? lefts : rights).add(corner.y());
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
