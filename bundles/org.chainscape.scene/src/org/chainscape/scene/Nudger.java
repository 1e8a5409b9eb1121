package org.chainscape.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Moves parallel lines that lie on each other apart, in the order that makes the fewest crossings, within the free room around them. Lines
 * of one bundle stay together. Works on vertical lines; horizontal ones are done on the transposed picture.
 * <p>
 * Remembers the lines at every place: when some have changed, only those places are looked at again where they were or are.
 */
final class Nudger {

	private static final double REACH = 60;
	private static final double SAME = 0.6;
	private static final double TOUCH = 4;

	private final double clear;
	private final Map<RunKey, Run> runs = new HashMap<>();
	private final TreeMap<Double, List<Run>> places = new TreeMap<>();
	private final Map<Integer, Input> inputs = new HashMap<>();
	private int separated;

	/**
	 * @param clear distance kept from boxes
	 */
	Nudger(double clear) {
		this.clear = clear;
	}

	/**
	 * An edge as it came.
	 *
	 * @param points its corners
	 * @param runs its vertical lines
	 */
	private record Input(List<Point> points, Set<Run> runs) {
	}

	/**
	 * Separates the vertical lines of edges from all there are.
	 *
	 * @param edges all edges
	 * @param changed those whose corners have changed, with their corners
	 * @param boxes what lines go around
	 * @param shifted where boxes have come or gone
	 * @return the edges whose result has changed or may have, at least those given
	 */
	BitSet nudge(List<Edge> edges, Map<Integer, List<Point>> changed, Buckets<Rect> boxes, List<Rect> shifted) {
		NavigableSet<Double> touched = new TreeSet<>();
		Set<Run> renewed = new LinkedHashSet<>();
		changed.forEach((order, points) -> replace(order, edges.get(order), points, renewed));
		for (Run run : renewed) {
			place(run, touched);
		}
		for (Rect rect : shifted) {
			touched.addAll(places.subMap(rect.x() - REACH, true, rect.right() + REACH, true).keySet());
		}
		BitSet moved = new BitSet();
		changed.keySet().forEach(moved::set);
		Room room = new Room(boxes, shifted);
		double done = Double.NEGATIVE_INFINITY;
		for (double place : touched) {
			Double lower = places.floorKey(place);
			Double upper = places.ceilingKey(place);
			if (lower != null && place - lower < SAME && lower > done) {
				done = nudgeColumn(lower, room, moved);
			}
			if (upper != null && upper - place < SAME && upper > done) {
				done = nudgeColumn(upper, room, moved);
			}
		}
		return moved;
	}

	/**
	 * What stands around.
	 *
	 * @param boxes what lines go around
	 * @param shifted where boxes have come or gone
	 */
	private record Room(Buckets<Rect> boxes, List<Rect> shifted) {

		boolean isShifted(Rect area) {
			return shifted.stream().anyMatch(area::overlaps);
		}
	}

	/** The corners of an edge after its lines were moved. */
	List<Point> result(int order) {
		Input input = inputs.get(order);
		List<Point> points = new ArrayList<>(input.points());
		for (Run run : input.runs()) {
			if (!Double.isNaN(run.to)) {
				for (int i : run.places.get(order)) {
					points.set(i, new Point(run.to, points.get(i).y()));
					points.set(i + 1, new Point(run.to, points.get(i + 1).y()));
				}
			}
		}
		return points;
	}

	/** How many lines had to be put in order since this was asked last. */
	int takeSeparated() {
		int count = separated;
		separated = 0;
		return count;
	}

	/** Inner lines only: those at the ends are held by their cards. */
	private void replace(int order, Edge edge, List<Point> points, Set<Run> renewed) {
		Input before = inputs.get(order);
		if (before != null) {
			before.runs().forEach(run -> run.places.remove(order));
			renewed.addAll(before.runs());
		}
		Input input = new Input(points, new LinkedHashSet<>());
		for (int i = 1; i + 2 < points.size(); i++) {
			if (Math.abs(points.get(i).x() - points.get(i + 1).x()) < 1e-6 && !edge.isDirect()) {
				Run run = runs.computeIfAbsent(new RunKey(edge.bundle(), Math.round(points.get(i).x() * 10)), Run::new);
				run.places.computeIfAbsent(order, unused -> new ArrayList<>(1)).add(i);
				input.runs().add(run);
			}
		}
		renewed.addAll(input.runs());
		inputs.put(order, input);
	}

	private void place(Run run, Set<Double> touched) {
		if (run.placed) {
			touched.add(run.x);
			List<Run> there = places.get(run.x);
			there.remove(run);
			if (there.isEmpty()) {
				places.remove(run.x);
			}
		}
		run.placed = !run.places.isEmpty();
		run.group = List.of();
		if (run.placed) {
			run.measure(inputs);
			places.computeIfAbsent(run.x, key -> new ArrayList<>(2)).add(run);
			touched.add(run.x);
		} else {
			runs.remove(run.key);
		}
	}

	/** Separates lines at one place, those of each stretch by themselves; says how far the place reaches. */
	private double nudgeColumn(double place, Room room, BitSet moved) {
		double low = place;
		for (Double next = places.lowerKey(low); next != null && low - next < SAME; next = places.lowerKey(low)) {
			low = next;
		}
		double high = place;
		for (Double next = places.higherKey(high); next != null && next - high < SAME; next = places.higherKey(high)) {
			high = next;
		}
		List<Run> column = places.subMap(low, true, high, true).values().stream().flatMap(Collection::stream)
				.sorted(Comparator.comparingDouble((Run run) -> run.top).thenComparingInt(run -> run.order).thenComparingDouble(run -> run.x))
				.toList();
		int first = 0;
		double bottom = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < column.size(); i++) {
			if (column.get(i).top >= bottom + TOUCH) {
				separateGroup(column.subList(first, i), room, moved);
				first = i;
			}
			bottom = Math.max(bottom, column.get(i).bottom);
		}
		separateGroup(column.subList(first, column.size()), room, moved);
		return high;
	}

	private void separateGroup(List<Run> group, Room room, BitSet moved) {
		if (group.isEmpty() || isSame(group, group.get(0).group) && (group.size() == 1 || !room.isShifted(group.get(0).area))) {
			return;
		}
		separated += group.size() > 1 ? group.size() : 0;
		List<Run> kept = List.copyOf(group);
		List<Run> order = Tracks.ordered(group);
		double x = order.get(0).x;
		double top = order.stream().mapToDouble(run -> run.top).min().orElse(0);
		double bottom = order.stream().mapToDouble(run -> run.bottom).max().orElse(0);
		Rect area = new Rect(x - REACH, top, 2 * REACH, bottom - top);
		double[] to = group.size() == 1 ? null : targets(order, area, room.boxes());
		for (int i = 0; i < order.size(); i++) {
			Run run = order.get(i);
			run.group = kept;
			run.area = area;
			double target = to == null ? Double.NaN : to[i];
			if (Double.compare(target, run.to) != 0) {
				run.to = target;
				run.places.keySet().forEach(moved::set);
			}
		}
	}

	private static boolean isSame(List<Run> group, List<Run> before) {
		if (group.size() != before.size()) {
			return false;
		}
		for (int i = 0; i < group.size(); i++) {
			if (group.get(i) != before.get(i) || before.get(i).group != before) {
				return false;
			}
		}
		return true;
	}

	/** Where the lines of a group go, or {@code null} if there is no room. */
	private double[] targets(List<Run> order, Rect area, Buckets<Rect> boxes) {
		double x = order.get(0).x;
		double[] room = {x - REACH, x + REACH};
		boxes.any(area, obstacle -> {
			room[0] = obstacle.right() <= x ? Math.max(room[0], obstacle.right()) : room[0];
			room[1] = obstacle.x() >= x ? Math.min(room[1], obstacle.x()) : room[1];
			return false;
		});
		double low = room[0] + clear;
		double high = room[1] - clear;
		return high <= low ? null : Tracks.spread(order, x, low, high);
	}

	private record RunKey(Object bundle, long place) {
	}

	/** The lines of one bundle at one place. */
	static final class Run {

		private final RunKey key;
		/** By number of the edge, the corners its lines start at. */
		private final TreeMap<Integer, List<Integer>> places = new TreeMap<>();
		private final List<Double> lefts = new ArrayList<>();
		private final List<Double> rights = new ArrayList<>();
		private boolean placed;
		private int order;
		private double x;
		private double top;
		private double bottom;
		private double to = Double.NaN;
		private List<Run> group = List.of();
		private Rect area;

		Run(RunKey key) {
			this.key = key;
		}

		double top() {
			return top;
		}

		double bottom() {
			return bottom;
		}

		private void measure(Map<Integer, Input> inputs) {
			order = places.firstKey();
			top = Double.POSITIVE_INFINITY;
			bottom = Double.NEGATIVE_INFINITY;
			lefts.clear();
			rights.clear();
			places.forEach((edge, corners) -> {
				List<Point> points = inputs.get(edge).points();
				for (int i : corners) {
					x = points.get(i).x();
					stub(points.get(i), points.get(i - 1));
					stub(points.get(i + 1), points.get(i + 2));
				}
			});
		}

		private void stub(Point corner, Point neighbour) {
			top = Math.min(top, corner.y());
			bottom = Math.max(bottom, corner.y());
			(neighbour.x() < corner.x() ? lefts : rights).add(corner.y());
		}

		private boolean spans(double y) {
			return y > top - 0.5 && y < bottom + 0.5;
		}

		/** How often two lines cross if this one runs left of the other. */
		int crossings(Run right) {
			int count = 0;
			for (double y : rights) {
				count += right.spans(y) ? 1 : 0;
			}
			for (double y : right.lefts) {
				count += spans(y) ? 1 : 0;
			}
			return count;
		}
	}
}
