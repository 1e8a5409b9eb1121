package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.scene.Rect;

/**
 * As if lines were springs and blocks pushed each other away. Only near blocks push, found by the cells of a grid, so that a step costs
 * about as much as there are blocks and lines. The start is a spiral in the order of a walk along the lines: the same every time.
 */
final class ForceAlgorithm implements FreeAlgorithm {

	private static final int STEPS = 240;
	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
	/** How far blocks push, in ideal distances. */
	private static final double REACH = 2.5;

	private final double gap;
	private final LayoutProgress progress;

	/**
	 * For networks.
	 *
	 * @param gap between blocks
	 * @param progress asked whether to stop
	 */
	ForceAlgorithm(double gap, LayoutProgress progress) {
		this.gap = gap;
		this.progress = progress;
	}

	@Override
	public Rect[] arrange(Network network) {
		List<Integer> order = new Forest(network).order();
		double size = order.stream().mapToDouble(number -> (network.width(number) + network.height(number)) / 2).average().orElse(0);
		double ideal = size + 2 * gap;
		double[] x = new double[network.size()];
		double[] y = new double[network.size()];
		for (int i = 0; i < order.size(); i++) {
			double radius = ideal * 0.7 * Math.sqrt(i);
			x[order.get(i)] = radius * Math.cos(i * GOLDEN_ANGLE);
			y[order.get(i)] = radius * Math.sin(i * GOLDEN_ANGLE);
		}
		double hot = ideal * Math.max(1, Math.sqrt(order.size()) / 4);
		for (int step = 0; step < STEPS && !progress.isCanceled(); step++) {
			double heat = hot * Math.pow(1 - (double) step / STEPS, 2) + 0.5;
			move(network, order, new double[][] {x, y}, ideal, heat);
		}
		Rect[] places = new Rect[network.size()];
		for (int number : order) {
			places[number] = network.at(number, x[number] - network.width(number) / 2, y[number] - network.height(number) / 2);
		}
		return places;
	}

	private static void move(Network network, List<Integer> order, double[][] at, double ideal, double heat) {
		double[] fx = new double[at[0].length];
		double[] fy = new double[at[0].length];
		Map<Long, List<Integer>> cells = cells(order, at, REACH * ideal);
		for (int one : order) {
			push(one, cells, at, new double[][] {fx, fy}, ideal);
			for (int other : network.successors(one)) {
				double dx = at[0][other] - at[0][one];
				double dy = at[1][other] - at[1][one];
				double pull = Math.hypot(dx, dy) / ideal;
				fx[one] += dx * pull;
				fy[one] += dy * pull;
				fx[other] -= dx * pull;
				fy[other] -= dy * pull;
			}
		}
		for (int number : order) {
			double force = Math.hypot(fx[number], fy[number]);
			if (force > 0) {
				double way = Math.min(force, heat) / force;
				at[0][number] += fx[number] * way;
				at[1][number] += fy[number] * way;
			}
		}
	}

	private static void push(int one, Map<Long, List<Integer>> cells, double[][] at, double[][] forces, double ideal) {
		double reach = REACH * ideal;
		long column = (long) Math.floor(at[0][one] / reach);
		long row = (long) Math.floor(at[1][one] / reach);
		for (long c = column - 1; c <= column + 1; c++) {
			for (long r = row - 1; r <= row + 1; r++) {
				for (int other : cells.getOrDefault(key(c, r), List.of())) {
					double dx = at[0][one] - at[0][other];
					double dy = at[1][one] - at[1][other];
					double distance = Math.max(1, Math.hypot(dx, dy));
					if (other != one && distance < reach) {
						double push = ideal * ideal / (distance * distance);
						forces[0][one] += dx * push;
						forces[1][one] += dy * push;
					}
				}
			}
		}
	}

	private static Map<Long, List<Integer>> cells(List<Integer> order, double[][] at, double size) {
		Map<Long, List<Integer>> cells = new HashMap<>();
		for (int number : order) {
			long key = key((long) Math.floor(at[0][number] / size), (long) Math.floor(at[1][number] / size));
			cells.computeIfAbsent(key, none -> new ArrayList<>()).add(number);
		}
		return cells;
	}

	private static long key(long column, long row) {
		return column << 32 ^ row & 0xffffffffL;
	}
}
