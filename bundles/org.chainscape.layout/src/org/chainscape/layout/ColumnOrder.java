package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds an order of the boxes of long columns in which lines cross little: sweeps over the columns put every box at the mean height of what
 * it is joined to in the column before, then neighbours change places where that takes crossings away. A line that passes a
 * column counts as
 * a box of it. Works on plain arrays, so that thousands of boxes take a fraction of a second.
 */
final class ColumnOrder {

	private static final int MOST_ROUNDS = 24;
	private static final int PATIENCE = 4;
	private static final int MOST_EXCHANGES = 8;
	private static final int MOST_SIFTS = 12;
	/** How far a box is moved for the sake of its own lines. */
	private static final int REACH = 80;

	private final List<List<String>> columns;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<Integer> columnOf = new ArrayList<>();
	private final List<List<Integer>> before = new ArrayList<>();
	private final List<List<Integer>> after = new ArrayList<>();
	private final List<List<Integer>> layers = new ArrayList<>();
	private int[][] order;
	private int[] place;
	private int[][] left;
	private int[][] right;

	/**
	 * An order to be improved.
	 *
	 * @param columns keys of the boxes of each column, top to bottom
	 */
	ColumnOrder(List<List<String>> columns) {
		this.columns = columns;
		for (int column = 0; column < columns.size(); column++) {
			layers.add(new ArrayList<>());
			for (String key : columns.get(column)) {
				numbers.put(key, node(column));
			}
		}
	}

	/** Adds a line between boxes of two columns. */
	void addEdge(String source, String target) {
		int one = numbers.get(source);
		int other = numbers.get(target);
		int from = columnOf.get(one) < columnOf.get(other) ? one : other;
		int to = from == one ? other : one;
		for (int column = columnOf.get(from) + 1; column <= columnOf.get(to); column++) {
			int next = column == columnOf.get(to) ? to : node(column);
			after.get(from).add(next);
			before.get(next).add(from);
			from = next;
		}
	}

	private int node(int column) {
		int number = columnOf.size();
		columnOf.add(column);
		before.add(new ArrayList<>());
		after.add(new ArrayList<>());
		layers.get(column).add(number);
		return number;
	}

	/**
	 * Improves the order.
	 *
	 * @return the keys of each column, top to bottom
	 */
	List<List<String>> improve() {
		order = layers.stream().map(ColumnOrder::array).toArray(int[][]::new);
		left = before.stream().map(ColumnOrder::array).toArray(int[][]::new);
		right = after.stream().map(ColumnOrder::array).toArray(int[][]::new);
		place = new int[columnOf.size()];
		for (int[] layer : order) {
			number(layer);
		}
		int[][] best = copy(order);
		long fewest = crossings();
		int idle = 0;
		for (int round = 0; round < MOST_ROUNDS && idle < PATIENCE && fewest > 0; round++) {
			sweep(round % 2 == 0);
			for (int i = 0; i < MOST_EXCHANGES && exchange(); i++) {
				// As long as it pays.
			}
			long now = crossings();
			idle++;
			if (now < fewest) {
				fewest = now;
				best = copy(order);
				idle = 0;
			}
		}
		order = best;
		for (int[] layer : order) {
			number(layer);
		}
		for (int i = 0; i < MOST_SIFTS && sift(); i++) {
			// As long as it pays.
		}
		return named();
	}

	/** Moves every box to the place in reach where lines cross least; says whether some moved. */
	private boolean sift() {
		boolean changed = false;
		for (int[] layer : order) {
			for (int node : layer.clone()) {
				int from = place[node];
				int to = bestPlace(layer, from);
				if (to != from) {
					System.arraycopy(layer, Math.min(from + 1, to), layer, Math.min(from, to + 1), Math.abs(to - from));
					layer[to] = node;
					for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
						place[layer[i]] = i;
					}
					changed = true;
				}
			}
		}
		return changed;
	}

	private int bestPlace(int[] layer, int from) {
		int best = from;
		int most = 0;
		int gained = 0;
		for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
			gained += crossings(layer[i], layer[from]) - crossings(layer[from], layer[i]);
			if (gained > most) {
				most = gained;
				best = i;
			}
		}
		gained = 0;
		for (int i = from + 1; i <= Math.min(layer.length - 1, from + REACH); i++) {
			gained += crossings(layer[from], layer[i]) - crossings(layer[i], layer[from]);
			if (gained > most) {
				most = gained;
				best = i;
			}
		}
		return best;
	}

	private List<List<String>> named() {
		for (int[] layer : order) {
			number(layer);
		}
		return columns.stream().map(column -> column.stream().sorted(Comparator.comparingInt(key -> place[numbers.get(key)])).toList()).toList();
	}

	private void sweep(boolean forward) {
		for (int i = 1; i < order.length; i++) {
			int[] layer = order[forward ? i : order.length - 1 - i];
			int[][] joined = forward ? left : right;
			double[] means = new double[layer.length];
			double last = -1;
			for (int j = 0; j < layer.length; j++) {
				// What is joined to nothing stays behind its neighbour.
				last = joined[layer[j]].length == 0 ? last : Arrays.stream(joined[layer[j]]).mapToDouble(node -> place[node]).average().orElse(0);
				means[j] = last;
			}
			Integer[] sorted = new Integer[layer.length];
			Arrays.setAll(sorted, j -> j);
			Arrays.sort(sorted, Comparator.comparingDouble(j -> means[j]));
			int[] old = layer.clone();
			Arrays.setAll(layer, j -> old[sorted[j]]);
			number(layer);
		}
	}

	/** Lets neighbours change places where lines cross less then; says whether some did. */
	private boolean exchange() {
		boolean changed = false;
		for (int[] layer : order) {
			for (int i = 1; i < layer.length; i++) {
				int upper = layer[i - 1];
				int lower = layer[i];
				if (crossings(lower, upper) < crossings(upper, lower)) {
					layer[i - 1] = lower;
					layer[i] = upper;
					place[lower] = i - 1;
					place[upper] = i;
					changed = true;
				}
			}
		}
		return changed;
	}

	/** How often the lines of two boxes cross if one stands above the other. */
	private int crossings(int upper, int lower) {
		return crossings(left[upper], left[lower]) + crossings(right[upper], right[lower]);
	}

	private int crossings(int[] upper, int[] lower) {
		int count = 0;
		for (int one : upper) {
			for (int other : lower) {
				count += place[one] > place[other] ? 1 : 0;
			}
		}
		return count;
	}

	long crossings() {
		long count = 0;
		for (int i = 1; i < order.length; i++) {
			count += crossings(order[i - 1], order[i].length);
		}
		return count;
	}

	/** Crossings between two columns: pairs of lines whose ends are in different order, counted with a tree of sums. */
	private long crossings(int[] layer, int height) {
		int[] sums = new int[height + 1];
		long count = 0;
		int seen = 0;
		for (int node : layer) {
			for (int next : right[node]) {
				int notBelow = 0;
				for (int at = place[next] + 1; at > 0; at -= at & -at) {
					notBelow += sums[at];
				}
				count += seen - notBelow;
			}
			for (int next : right[node]) {
				for (int at = place[next] + 1; at <= height; at += at & -at) {
					sums[at]++;
				}
				seen++;
			}
		}
		return count;
	}

	private void number(int[] layer) {
		for (int i = 0; i < layer.length; i++) {
			place[layer[i]] = i;
		}
	}

	private static int[] array(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}

	private static int[][] copy(int[][] order) {
		return Arrays.stream(order).map(int[]::clone).toArray(int[][]::new);
	}
}
