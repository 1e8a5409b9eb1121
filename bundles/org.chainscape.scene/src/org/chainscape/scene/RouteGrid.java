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

	private static final double CORNER = 40;
	private static final double OFF_MIDDLE = 1.3;
	private static final double CLEAR = 2;

	private final double[] xs;
	private final double[] ys;
	private final boolean[] middle;
	private final boolean[][] rightBlocked;
	private final boolean[][] downBlocked;

	RouteGrid(Collection<Double> columns, Collection<Double> rows, Collection<Double> middles, List<Rect> obstacles) {
		List<Double> all = new ArrayList<>(columns);
		all.addAll(middles);
		xs = sorted(all);
		ys = sorted(rows);
		middle = new boolean[xs.length];
		middles.forEach(x -> middle[index(xs, x)] = true);
		rightBlocked = new boolean[xs.length][ys.length];
		downBlocked = new boolean[xs.length][ys.length];
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
	 * The corners from one grid point to another, both included.
	 *
	 * @return an empty list if there is no way
	 */
	List<Point> route(Point from, Side leaving, Point to, Side entering) {
		int start = node(index(xs, from.x()), index(ys, from.y()));
		int goal = node(index(xs, to.x()), index(ys, to.y()));
		int states = xs.length * ys.length * 4;
		double[] cost = new double[states];
		int[] previous = new int[states];
		Arrays.fill(cost, Double.POSITIVE_INFINITY);
		Arrays.fill(previous, -1);
		PriorityQueue<Step> queue = new PriorityQueue<>();
		int first = start * 4 + leaving.ordinal();
		cost[first] = 0;
		queue.add(new Step(first, 0));
		int best = -1;
		double bestCost = Double.POSITIVE_INFINITY;
		while (!queue.isEmpty()) {
			Step step = queue.poll();
			if (step.cost() > cost[step.state()] || step.cost() >= bestCost) {
				continue;
			}
			if (step.state() / 4 == goal) {
				double total = step.cost() + turn(Side.values()[step.state() % 4], opposite(entering));
				if (total < bestCost) {
					bestCost = total;
					best = step.state();
				}
				continue;
			}
			expand(step, cost, previous, queue);
		}
		return best < 0 ? List.of() : corners(best, previous);
	}

	private void expand(Step step, double[] cost, int[] previous, PriorityQueue<Step> queue) {
		int i = step.state() / 4 / ys.length;
		int j = step.state() / 4 % ys.length;
		Side heading = Side.values()[step.state() % 4];
		for (Side side : Side.values()) {
			int ni = i + side.dx();
			int nj = j + side.dy();
			if (ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length || isClosed(i, j, side) || side == opposite(heading)) {
				continue;
			}
			double length = Math.abs(xs[ni] - xs[i]) + Math.abs(ys[nj] - ys[j]);
			double factor = side.isHorizontal() || middle[i] ? 1 : OFF_MIDDLE;
			double total = step.cost() + length * factor + turn(heading, side);
			int state = node(ni, nj) * 4 + side.ordinal();
			if (total < cost[state] - 1e-9) {
				cost[state] = total;
				previous[state] = step.state();
				queue.add(new Step(state, total));
			}
		}
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

	private static Side opposite(Side side) {
		return switch (side) {
		case LEFT -> Side.RIGHT;
		case RIGHT -> Side.LEFT;
		case TOP -> Side.BOTTOM;
		case BOTTOM -> Side.TOP;
		};
	}

	private List<Point> corners(int last, int[] previous) {
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

	private record Step(int state, double cost) implements Comparable<Step> {

		@Override
		public int compareTo(Step other) {
			int byCost = Double.compare(cost, other.cost);
			return byCost != 0 ? byCost : Integer.compare(state, other.state);
		}
	}
}
