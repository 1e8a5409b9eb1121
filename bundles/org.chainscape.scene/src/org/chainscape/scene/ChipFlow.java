package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets chips in rows. Rows whose chips all fit the cells of a regular grid are snapped to it, so that chips stand in columns; other rows keep
 * the natural widths.
 *
 * @param width the width to fill
 * @param gap between chips and between rows
 * @param cells number of cells of the grid; below 2 there is no grid
 * @param joins which chips need room for an arrow between them
 */
record ChipFlow(double width, double gap, int cells, Joins joins) {

	private static final double ARROW_GAP = 18;

	/**
	 * Chips in their places.
	 *
	 * @param height height of all rows
	 * @param parts the chips
	 * @param shapes what is no part
	 */
	record Result(double height, List<ScenePart> parts, List<Shape> shapes) {
	}

	/** Sets chips with the upper left corner of the first at (0, 0). */
	Result set(List<Chip> chips) {
		Result result = new Result(0, new ArrayList<>(), new ArrayList<>());
		double y = 0;
		double bottom = 0;
		List<Chip> previous = List.of();
		for (List<Chip> row : rows(chips)) {
			y += previous.isEmpty() ? 0 : areJoined(previous, row) ? ARROW_GAP : gap;
			place(row, y, result);
			bottom = y + row.stream().mapToDouble(Chip::height).max().orElse(0);
			y = bottom;
			previous = row;
		}
		return new Result(bottom, result.parts(), result.shapes());
	}

	private List<List<Chip>> rows(List<Chip> chips) {
		List<List<Chip>> rows = new ArrayList<>();
		double x = 0;
		for (Chip chip : chips) {
			List<Chip> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
			double before = row.isEmpty() ? 0 : gapBetween(row.get(row.size() - 1), chip);
			if (row.isEmpty() || x + before + chip.width() > width + 1e-6) {
				List<Chip> next = new ArrayList<>();
				x = 0;
				before = 0;
				if (chip.role() == null && row.size() > 1) {
					next.add(row.remove(row.size() - 1));
					x = next.get(0).width();
					before = gap;
				}
				rows.add(next);
				row = next;
			}
			row.add(chip);
			x += before + chip.width();
		}
		return rows;
	}

	private double gapBetween(Chip left, Chip right) {
		return joins.join(left.elementId(), right.elementId()) ? ARROW_GAP : gap;
	}

	private boolean areJoined(List<Chip> upper, List<Chip> lower) {
		return upper.stream().anyMatch(one -> lower.stream().anyMatch(other -> joins.join(one.elementId(), other.elementId())));
	}

	private void place(List<Chip> row, double y, Result result) {
		double cell = (width - (cells - 1) * gap) / cells;
		List<Chip> parts = row.stream().filter(chip -> chip.role() != null).toList();
		boolean open = parts.size() < row.size();
		boolean regular = cells > 1 && parts.stream().allMatch(chip -> chip.width() <= cell + 1e-6)
				&& parts.size() + (open ? 1 : 0) <= cells;
		double x = 0;
		Chip previous = null;
		for (Chip chip : row) {
			x += previous == null ? 0 : gapBetween(previous, chip);
			previous = chip;
			if (chip.role() == null) {
				result.shapes().addAll(Moves.shapes(chip.shapes(), x, y));
				continue;
			}
			double drawn = regular ? cell : chip.width();
			result.parts().add(chip.at(x, y, drawn));
			x += drawn;
		}
	}
}
