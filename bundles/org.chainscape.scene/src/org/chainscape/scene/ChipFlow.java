package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
	private static final double ARROW_WIDTH = 12;
	private static final double MARK_GAP = 1;

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
			boolean markOnly = row.get(0).role() == null;
			y += previous.isEmpty() ? 0 : areJoined(previous, row) ? ARROW_GAP : markOnly ? MARK_GAP : gap;
			place(row, y, result);
			bottom = y + row.stream().mapToDouble(Chip::height).max().orElse(0);
			y = bottom;
			previous = row;
		}
		return new Result(bottom, result.parts(), result.shapes());
	}

	/** Chips of a chain that does not fit in one row go below each other, so that none of its arrows is lost at the end of a row. */
	private List<List<Chip>> rows(List<Chip> chips) {
		List<List<Chip>> rows = rows(chips, Set.of());
		Set<String> starts = new HashSet<>();
		for (int i = 1; i < rows.size(); i++) {
			Chip last = rows.get(i - 1).get(rows.get(i - 1).size() - 1);
			Chip first = rows.get(i).get(0);
			if (joins.join(last.key(), first.key()) && !areJoined(rows.get(i - 1), rows.get(i))) {
				addChain(chips, chips.indexOf(first), starts);
			}
		}
		return starts.isEmpty() ? rows : rows(chips, starts);
	}

	private void addChain(List<Chip> chips, int member, Set<String> starts) {
		int from = member;
		while (from > 0 && joins.join(chips.get(from - 1).key(), chips.get(from).key())) {
			from--;
		}
		int to = member;
		while (to + 1 < chips.size() && joins.join(chips.get(to).key(), chips.get(to + 1).key())) {
			to++;
		}
		chips.subList(from, Math.min(chips.size(), to + 2)).forEach(chip -> starts.add(chip.key()));
	}

	/** Rows as full as can be, where some chips start a row anyway. */
	private List<List<Chip>> rows(List<Chip> chips, Set<String> starts) {
		List<List<Chip>> rows = new ArrayList<>();
		double x = 0;
		for (Chip chip : chips) {
			List<Chip> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
			double before = row.isEmpty() ? 0 : gapBetween(row.get(row.size() - 1), chip);
			double missing = x + before + chip.width() - width;
			if (chip.role() == null && missing > 0) {
				addMark(chip, missing, rows);
				continue;
			}
			if (row.isEmpty() || missing > 1e-6 || starts.contains(chip.key()) && chip.role() != null) {
				row = new ArrayList<>();
				rows.add(row);
				x = 0;
				before = 0;
			}
			row.add(chip);
			x += before + drawn(chip);
		}
		return rows;
	}

	/** A mark at the end never stands alone: the last chip makes room for it, or goes along to the next row. */
	private void addMark(Chip mark, double missing, List<List<Chip>> rows) {
		List<Chip> row = rows.get(rows.size() - 1);
		Chip last = row.get(row.size() - 1);
		if (missing <= drawn(last) - last.width()) {
			row.add(mark);
		} else if (last.width() + gap + mark.width() <= width) {
			if (row.size() > 1) {
				row.remove(row.size() - 1);
				rows.add(new ArrayList<>(List.of(last)));
			}
			rows.get(rows.size() - 1).add(mark);
		} else {
			rows.add(new ArrayList<>(List.of(mark)));
		}
	}

	private double gapBetween(Chip left, Chip right) {
		return joins.join(left.key(), right.key()) ? ARROW_GAP : gap;
	}

	/** Whether an arrow leads from the last chip of a row straight down to the first of the next. */
	private boolean areJoined(List<Chip> upper, List<Chip> lower) {
		Chip last = upper.get(upper.size() - 1);
		double x = 0;
		for (int i = 1; i < upper.size(); i++) {
			x += drawn(upper.get(i - 1)) + gapBetween(upper.get(i - 1), upper.get(i));
		}
		return x + ARROW_WIDTH < lower.get(0).width() && joins.join(last.key(), lower.get(0).key());
	}

	private void place(List<Chip> row, double y, Result result) {
		double x = 0;
		for (int i = 0; i < row.size(); i++) {
			Chip chip = row.get(i);
			x += i == 0 ? 0 : gapBetween(row.get(i - 1), chip);
			if (chip.role() == null) {
				double middle = row.get(0).role() == null ? 0 : (row.get(0).height() - chip.height()) / 2;
				result.shapes().addAll(Moves.shapes(chip.shapes(), x, y + middle));
				continue;
			}
			Chip next = i + 1 < row.size() ? row.get(i + 1) : null;
			// Arrows between chips push them out of their cells, but never out of the box.
			double room = next != null && next.role() == null ? width - x - gap - next.width() : width - x;
			double wide = cells > 1 && chip.width() <= cell() + 1e-6 ? cell() : chip.width();
			result.parts().add(chip.at(x, y, Math.max(chip.width(), Math.min(room, wide))));
			x += Math.max(chip.width(), Math.min(room, drawn(chip)));
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
