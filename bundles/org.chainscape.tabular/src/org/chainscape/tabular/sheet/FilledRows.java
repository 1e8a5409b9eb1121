package org.chainscape.tabular.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows with the value of merged cells in every one of them. Rows in which nothing else stands stay left out. */
final class FilledRows extends TableRows {

	private final TableRows rows;
	private final List<MergedCells.Area> areas;
	private final Map<MergedCells.Area, Cell> open = new HashMap<>();
	private int next;

	FilledRows(TableRows rows, MergedCells merged) {
		this.rows = rows;
		this.areas = merged.fromTop();
	}

	@Override
	TableRow read() throws SheetException {
		if (!rows.hasNext()) {
			return null;
		}
		TableRow row = rows.next();
		open.keySet().removeIf(area -> area.bottom() < row.number());
		while (next < areas.size() && areas.get(next).top() <= row.number()) {
			MergedCells.Area area = areas.get(next++);
			// An area whose first row is empty has no value to spread.
			if (area.top() == row.number() && !row.cell(area.left()).isBlank()) {
				open.put(area, row.cell(area.left()));
			}
		}
		return open.isEmpty() ? row : filled(row);
	}

	private TableRow filled(TableRow row) {
		List<Cell> cells = new ArrayList<>(row.cells());
		for (Map.Entry<MergedCells.Area, Cell> entry : open.entrySet()) {
			for (int column = entry.getKey().left(); column <= entry.getKey().right(); column++) {
				while (cells.size() <= column) {
					cells.add(Cell.BLANK);
				}
				if (cells.get(column).isBlank()) {
					cells.set(column, entry.getValue());
				}
			}
		}
		return new TableRow(row.number(), cells, row.hidden());
	}

	@Override
	public void close() {
		rows.close();
	}
}
