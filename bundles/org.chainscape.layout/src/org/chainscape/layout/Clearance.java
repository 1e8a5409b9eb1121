package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.LongConsumer;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/**
 * What is taken of a surface, and the nearest place that is free. Boxes are found by the cells of a grid, so that thousands do not slow it.
 */
final class Clearance {

	private static final double CELL = 256;

	/** After so many places tried the surface is called crowded, and the box goes below everything. */
	private static final int PATIENCE = 4000;

	/** A step sideways leaves the column of a box; one up or down does not. */
	private static final double SIDEWAYS = 1.5;

	private final double gap;
	private final Map<Long, List<Rect>> cells = new HashMap<>();
	private double bottom = Double.NEGATIVE_INFINITY;

	/**
	 * An empty surface.
	 *
	 * @param gap the distance between two boxes
	 */
	Clearance(double gap) {
		this.gap = gap;
	}

	/** Takes the place of a box. */
	void take(Rect box) {
		Rect guarded = new Rect(box.x() - gap, box.y() - gap, box.width() + 2 * gap, box.height() + 2 * gap);
		forCells(guarded, key -> cells.computeIfAbsent(key, none -> new ArrayList<>()).add(guarded));
		bottom = Math.max(bottom, guarded.bottom());
	}

	/** Finds the free place nearest to where a box is wished, and takes it. */
	Rect settle(Rect wished) {
		Rect place = nearest(wished);
		take(place);
		return place;
	}

	/** {@return whether a box could stand somewhere without touching another} */
	boolean isFree(Rect box) {
		return obstacle(box) == null;
	}

	private Rect nearest(Rect wished) {
		Rect obstacle = obstacle(wished);
		if (obstacle == null) {
			return wished;
		}
		PriorityQueue<Try> open = new PriorityQueue<>();
		Set<Point> seen = new HashSet<>();
		propose(wished, wished, obstacle, open, seen);
		for (int tried = 0; tried < PATIENCE && !open.isEmpty(); tried++) {
			Rect place = open.poll().place();
			obstacle = obstacle(place);
			if (obstacle == null) {
				return place;
			}
			propose(wished, place, obstacle, open, seen);
		}
		return new Rect(wished.x(), Math.ceil(bottom), wished.width(), wished.height());
	}

	private static void propose(Rect wished, Rect from, Rect obstacle, PriorityQueue<Try> open, Set<Point> seen) {
		double[][] corners = {{from.x(), Math.ceil(obstacle.bottom())}, {from.x(), Math.floor(obstacle.y() - from.height())},
				{Math.ceil(obstacle.right()), from.y()}, {Math.floor(obstacle.x() - from.width()), from.y()}};
		for (double[] corner : corners) {
			if (seen.add(new Point(corner[0], corner[1]))) {
				double cost = SIDEWAYS * Math.abs(corner[0] - wished.x()) + Math.abs(corner[1] - wished.y());
				open.add(new Try(cost, seen.size(), new Rect(corner[0], corner[1], from.width(), from.height())));
			}
		}
	}

	private Rect obstacle(Rect box) {
		Rect[] found = new Rect[1];
		forCells(box, key -> {
			for (Rect guarded : cells.getOrDefault(key, List.of())) {
				if (found[0] == null && guarded.overlaps(box)) {
					found[0] = guarded;
				}
			}
		});
		return found[0];
	}

	private static void forCells(Rect area, LongConsumer code) {
		long lastColumn = (long) Math.floor(area.right() / CELL);
		long lastRow = (long) Math.floor(area.bottom() / CELL);
		for (long column = (long) Math.floor(area.x() / CELL); column <= lastColumn; column++) {
			for (long row = (long) Math.floor(area.y() / CELL); row <= lastRow; row++) {
				code.accept(column << 32 ^ row & 0xffffffffL);
			}
		}
	}

	/**
	 * A place that may be free.
	 *
	 * @param cost how far it is from where the box is wished
	 * @param number decides between places equally far
	 * @param place the place
	 */
	private record Try(double cost, int number, Rect place) implements Comparable<Try> {

		@Override
		public int compareTo(Try other) {
			int byCost = Double.compare(cost, other.cost);
			return byCost != 0 ? byCost : Integer.compare(number, other.number);
		}
	}
}
