package org.chainscape.tabular.sheet;

import java.util.List;

/**
 * A row that is not empty.
 *
 * @param number its number as Excel shows it: from 1, counting empty rows, and a row whose cells hold line breaks once
 * @param cells the cells from column A on; the last one is not blank
 * @param hidden whether the workbook hides it, by hand or by a filter
 */
public record TableRow(int number, List<Cell> cells, boolean hidden) {

	/** Keeps a copy of the cells. */
	public TableRow {
		cells = List.copyOf(cells);
	}

	/** A row that is shown. */
	public TableRow(int number, List<Cell> cells) {
		this(number, cells, false);
	}

	/**
	 * The cell of a column.
	 *
	 * @param column the column, from 0
	 * @return the cell; a blank one behind the last
	 */
	public Cell cell(int column) {
		return column < cells.size() ? cells.get(column) : Cell.BLANK;
	}
}
