package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.scene.Point;

/** Counts where lines of a drawing cross, whoever made the drawing: points at which two lines pass through each other. */
final class Crossings {

	private static final double CELL = 64;

	private final Map<Long, List<Piece>> cells = new HashMap<>();
	private int lines;
	private int pieces;
	private long count;

	/**
	 * Adds a line and counts where it crosses those before it.
	 *
	 * @param corners its corners; curves as many short parts
	 */
	void add(List<Point> corners) {
		int line = lines++;
		List<Piece> own = new ArrayList<>();
		for (int i = 1; i < corners.size(); i++) {
			own.add(new Piece(line, pieces++, corners.get(i - 1), corners.get(i)));
		}
		Set<Long> seen = new HashSet<>();
		for (Piece piece : own) {
			for (long cell : piece.cells()) {
				for (Piece other : cells.getOrDefault(cell, List.of())) {
					if (seen.add((long) piece.number() << 32 | other.number()) && piece.crosses(other)) {
						count++;
					}
				}
			}
		}
		own.forEach(piece -> piece.cells().forEach(cell -> cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(piece)));
	}

	/** {@return how often lines cross} */
	long count() {
		return count;
	}

	/**
	 * A straight part of a line.
	 *
	 * @param line number of the line
	 * @param number its own number
	 * @param from where it starts
	 * @param to where it ends
	 */
	private record Piece(int line, int number, Point from, Point to) {

		/** The cells of the square grid its bounds cover. */
		List<Long> cells() {
			List<Long> cells = new ArrayList<>();
			long right = cell(Math.max(from.x(), to.x()));
			long bottom = cell(Math.max(from.y(), to.y()));
			for (long column = cell(Math.min(from.x(), to.x())); column <= right; column++) {
				for (long row = cell(Math.min(from.y(), to.y())); row <= bottom; row++) {
					cells.add(column << 32 ^ row & 0xffffffffL);
				}
			}
			return cells;
		}

		/** Touching is no crossing. */
		boolean crosses(Piece other) {
			return side(from, to, other.from) * side(from, to, other.to) < 0
					&& side(other.from, other.to, from) * side(other.from, other.to, to) < 0;
		}

		private static double side(Point from, Point to, Point point) {
			double side = (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
			return Math.abs(side) < 1e-9 ? 0 : Math.signum(side);
		}

		private static long cell(double at) {
			return (long) Math.floor(at / CELL);
		}
	}
}
