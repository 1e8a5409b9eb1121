package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets chips in rows, in the cells of a regular grid where there is one, so that they stand in columns; a chip wider than a cell keeps its
 * width and takes several.
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
					x = drawn(next.get(0));
					before = gap;
				}
				rows.add(next);
				row = next;
			}
			row.add(chip);
			x += before + drawn(chip);
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
		double x = 0;
		Chip previous = null;
		for (Chip chip : row) {
			x += previous == null ? 0 : gapBetween(previous, chip);
			previous = chip;
			if (chip.role() == null) {
				result.shapes().addAll(Moves.shapes(chip.shapes(), x, y));
			} else {
				result.parts().add(chip.at(x, y, cells > 1 && chip.width() <= cell() + 1e-6 ? cell() : chip.width()));
			}
			x += drawn(chip);
		}
	}

	private double cell() {
		return (width - (cells - 1) * gap) / cells;
	}

	/** The room a chip takes: whole cells where there is a grid. */
	private double drawn(Chip chip) {
		if (cells < 2 || chip.role() == null) {
			return chip.width();
		}
		double spanned = Math.min(cells, Math.ceil((chip.width() + gap - 1e-6) / (cell() + gap)));
		return spanned * (cell() + gap) - gap;
	}
}
