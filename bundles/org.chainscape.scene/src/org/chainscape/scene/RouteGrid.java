package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A grid of lines a connector may run on, between and around obstacles, and the cheapest way through it. Corners cost, so that lines stay
 * calm; the lines in the middle of the gaps between bands are cheaper than those close to a card.
 */
final class RouteGrid {

	/** What a corner costs, in lengths of line. */
	static final double CORNER = 40;
	/** What a vertical line costs that does not run in the middle of a gap, per length. */
	static final double OFF_MIDDLE = 1.3;
	/** The distance to a box no line falls below. */
	static final double CLEAR = 2;
	/** How far lines run straight out of a box, and pass it on its left and right. */
	static final double STUB = 8;
	/** How far lines pass a box above and below. */
	static final double BESIDE = 6;
	/** Costs that differ less are the same but for rounding. */
	private static final double SAME = 1e-6;
	private static final Side[] SIDES = Side.values();

	private final double[] xs;
	private final double[] ys;
	private final boolean[] middle;
	private final boolean[][] rightBlocked;
	private final boolean[][] downBlocked;
	private final double[] cost;
	private final int[] previous;
	/** The search that reached a state last; saves clearing the whole grid for every search. */
	private final int[] reached;
	private int round;
	private int arrived = -1;

	RouteGrid(Collection<Double> columns, Collection<Double> rows, Collection<Double> middles, List<Rect> obstacles) {
		List<Double> all = new ArrayList<>(columns);
		all.addAll(middles);
		xs = sorted(all);
		ys = sorted(rows);
		middle = new boolean[xs.length];
		middles.forEach(x -> middle[index(xs, x)] = true);
		rightBlocked = new boolean[xs.length][ys.length];
		downBlocked = new boolean[xs.length][ys.length];
		int states = xs.length * ys.length * 4;
		cost = new double[states];
		previous = new int[states];
		reached = new int[states];
		closeBorder();
		obstacles.forEach(this::block);
	}

	private void closeBorder() {
		if (xs.length == 0 || ys.length == 0) {
			return;
		}
		Arrays.fill(rightBlocked[xs.length - 1], true);
		for (boolean[] column : downBlocked) {
			column[ys.length - 1] = true;
		}
	}

	/** Closes what comes closer to an obstacle than the clear distance; costs as much as the obstacle covers of the grid. */
	private void block(Rect obstacle) {
		int left = after(xs, obstacle.x() - CLEAR);
		int right = before(xs, obstacle.right() + CLEAR);
		int top = after(ys, obstacle.y() - CLEAR);
		int bottom = before(ys, obstacle.bottom() + CLEAR);
		for (int j = top; j <= bottom; j++) {
			for (int i = Math.max(0, left - 1); i <= right; i++) {
				rightBlocked[i][j] = true;
			}
		}
		for (int i = left; i <= right; i++) {
			for (int j = Math.max(0, top - 1); j <= bottom; j++) {
				downBlocked[i][j] = true;
			}
		}
	}

	/** The first grid line beyond a value. */
	private static int after(double[] lines, double value) {
		int at = Arrays.binarySearch(lines, value);
		return at >= 0 ? at + 1 : -at - 1;
	}

	/** The last grid line short of a value. */
	private static int before(double[] lines, double value) {
		int at = Arrays.binarySearch(lines, value);
		return (at >= 0 ? at : -at - 1) - 1;
	}

	/**
	 * The corners from one grid point to another, both included. First the cost of the cheapest way is found by looking towards the goal;
	 * then the way itself, among all that cost no more, as if every direction had been looked at alike.
	 *
	 * @return an empty list if there is no way
	 */
	List<Point> route(Point from, Side leaving, Point to, Side entering) {
		int start = node(index(xs, from.x()), index(ys, from.y())) * 4 + leaving.ordinal();
		Goal goal = new Goal(index(xs, to.x()), index(ys, to.y()), entering.opposite());
		double cheapest = search(start, goal, Double.POSITIVE_INFINITY);
		if (Double.isInfinite(cheapest)) {
			return List.of();
		}
		search(start, goal, cheapest + SAME);
		return corners(arrived);
	}

	/**
	 * Where a way ends.
	 *
	 * @param i column
	 * @param j row
	 * @param heading direction it arrives in
	 */
	private record Goal(int i, int j, Side heading) {
	}

	/**
	 * Looks for the goal.
	 *
	 * @param limit ways that cost more are not followed; infinite to look towards the goal first
	 * @return the cost of the cheapest way; infinite if there is none
	 */
	private double search(int start, Goal goal, double limit) {
		round++;
		arrived = -1;
		boolean aimed = Double.isInfinite(limit);
		double best = Double.POSITIVE_INFINITY;
		PriorityQueue<Step> queue = new PriorityQueue<>();
		reach(start, 0, -1);
		queue.add(new Step(start, 0, aimed ? rest(start, goal) : 0));
		while (!queue.isEmpty()) {
			Step step = queue.poll();
			if (step.cost() > cost[step.state()] || step.key() >= best) {
				continue;
			}
			if (step.state() / 4 == node(goal.i(), goal.j())) {
				double total = step.cost() + turn(SIDES[step.state() % 4], goal.heading());
				if (total < best) {
					best = total;
					arrived = step.state();
				}
				continue;
			}
			expand(step, goal, limit, queue);
		}
		return best;
	}

	private void expand(Step step, Goal goal, double limit, PriorityQueue<Step> queue) {
		int i = step.state() / 4 / ys.length;
		int j = step.state() / 4 % ys.length;
		Side heading = SIDES[step.state() % 4];
		boolean aimed = Double.isInfinite(limit);
		for (Side side : SIDES) {
			int ni = i + side.dx();
			int nj = j + side.dy();
			if (ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length || isClosed(i, j, side) || side == heading.opposite()) {
				continue;
			}
			double length = Math.abs(xs[ni] - xs[i]) + Math.abs(ys[nj] - ys[j]);
			double factor = side.isHorizontal() || middle[i] ? 1 : OFF_MIDDLE;
			double total = step.cost() + length * factor + turn(heading, side);
			int state = node(ni, nj) * 4 + side.ordinal();
			if (reached[state] != round || total < cost[state] - 1e-9) {
				double rest = rest(state, goal);
				if (total + rest <= limit) {
					reach(state, total, step.state());
					queue.add(new Step(state, total, aimed ? total + rest : total));
				}
			}
		}
	}

	private void reach(int state, double total, int from) {
		reached[state] = round;
		cost[state] = total;
		previous[state] = from;
	}

	/** What the rest of a way costs at least: its length on the cheap lines and the corners it cannot do without. */
	private double rest(int state, Goal goal) {
		double dx = xs[goal.i()] - xs[state / 4 / ys.length];
		double dy = ys[goal.j()] - ys[state / 4 % ys.length];
		return Math.abs(dx) + Math.abs(dy) + corners(dx, dy, SIDES[state % 4], goal.heading()) * CORNER;
	}

	/** The corners a way cannot do without. */
	static int corners(double dx, double dy, Side heading, Side arriving) {
		Side across = dx == 0 ? null : dx > 0 ? Side.RIGHT : Side.LEFT;
		Side along = dy == 0 ? null : dy > 0 ? Side.BOTTOM : Side.TOP;
		return Math.min(corners(heading, across, along, arriving), corners(heading, along, across, arriving));
	}

	private static int corners(Side from, Side first, Side second, Side to) {
		Side afterFirst = first == null ? from : first;
		Side afterSecond = second == null ? afterFirst : second;
		return (afterFirst == from ? 0 : 1) + (afterSecond == afterFirst ? 0 : 1) + (to == afterSecond ? 0 : 1);
	}

	private boolean isClosed(int i, int j, Side side) {
		return switch (side) {
		case RIGHT -> rightBlocked[i][j];
		case LEFT -> rightBlocked[i - 1][j];
		case BOTTOM -> downBlocked[i][j];
		case TOP -> downBlocked[i][j - 1];
		};
	}

	private static double turn(Side from, Side to) {
		return from == to ? 0 : CORNER;
	}

	private List<Point> corners(int last) {
		List<Point> points = new ArrayList<>();
		for (int state = last; state >= 0; state = previous[state]) {
			points.add(new Point(xs[state / 4 / ys.length], ys[state / 4 % ys.length]));
		}
		Collections.reverse(points);
		return points;
	}

	private int node(int i, int j) {
		return i * ys.length + j;
	}

	private static double[] sorted(Collection<Double> values) {
		double[] all = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		int count = 0;
		for (double value : all) {
			if (count == 0 || value - all[count - 1] > 1e-6) {
				all[count++] = value;
			}
		}
		return Arrays.copyOf(all, count);
	}

	private static int index(double[] lines, double value) {
		int at = Arrays.binarySearch(lines, value);
		if (at >= 0) {
			return at;
		}
		int after = -at - 1;
		if (after == lines.length || after > 0 && value - lines[after - 1] < lines[after] - value) {
			return after - 1;
		}
		return after;
	}

	/**
	 * A way so far.
	 *
	 * @param state where it has come to
	 * @param cost what it cost
	 * @param key what decides when it is followed further
	 */
	private record Step(int state, double cost, double key) implements Comparable<Step> {

		@Override
		public int compareTo(Step other) {
			int byKey = Double.compare(key, other.key);
			int byCost = byKey != 0 ? byKey : Double.compare(other.cost, cost);
			return byCost != 0 ? byCost : Integer.compare(state, other.state);
		}
	}
}
