package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chainscape.scene.Rect;

/** Boxes of one stage that stand below each other, top to bottom. */
final class StageColumn {

	private final int stage;
	private final List<String> boxes = new ArrayList<>();
	private final double left;
	private double right;

	private StageColumn(int stage, double left, double right) {
		this.stage = stage;
		this.left = left;
		this.right = right;
	}

	/** A column of boxes that have no place yet. */
	static StageColumn unplaced(int stage, String box) {
		StageColumn column = new StageColumn(stage, Double.NaN, Double.NaN);
		column.boxes.add(box);
		return column;
	}

	/** {@return the columns the boxes of a stage stand in, left to right} */
	static List<StageColumn> of(List<String> stage, Cards cards) {
		return of(0, stage, cards);
	}

	/** {@return the columns the boxes of a stage stand in, left to right} */
	static List<StageColumn> of(int number, List<String> stage, Cards cards) {
		List<StageColumn> columns = new ArrayList<>();
		for (String box : stage.stream().sorted(Comparator.comparingDouble(box -> cards.bounds(box).x())).toList()) {
			Rect bounds = cards.bounds(box);
			double middle = bounds.center().x();
			StageColumn last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
			if (last == null || middle >= last.right && bounds.x() >= (last.left + last.right) / 2) {
				last = new StageColumn(number, bounds.x(), bounds.right());
				columns.add(last);
			}
			last.boxes.add(box);
			last.right = Math.max(last.right, bounds.right());
		}
		columns.forEach(column -> column.boxes.sort(Comparator.comparingDouble(box -> cards.bounds(box).y())));
		return columns;
	}

	/** {@return the number of the stage in its row} */
	int stage() {
		return stage;
	}

	/** {@return element ids, top to bottom; may be added to} */
	List<String> boxes() {
		return boxes;
	}

	/** {@return the left edge before the layout; not a number if no box had a place} */
	double left() {
		return left;
	}

	/** {@return whether it has a place already} */
	boolean isPlaced() {
		return !Double.isNaN(left);
	}
}
