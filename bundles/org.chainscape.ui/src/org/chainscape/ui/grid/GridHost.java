package org.chainscape.ui.grid;

import java.util.List;

import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.GridEdit;
import org.chainscape.tabular.grid.GridFilter;
import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.SortKey;

/** What the table asks of the view around it. */
interface GridHost {

	/** {@return whether the chain can be changed} */
	boolean isEditable();

	/**
	 * Makes a change of one cell.
	 *
	 * @param edit the change
	 * @return why it was refused, in a sentence; {@code null} if it was made or there was nothing to do
	 */
	String write(GridEdit edit);

	/**
	 * Continues cells.
	 *
	 * @param source the cells
	 * @param target them and what is to be filled
	 * @param counts whether numbers go on counting
	 */
	void fill(GridRange source, GridRange target, boolean counts);

	/** Somebody has selected something else. */
	void selected();

	/** Somebody wants to see the element of the active row. */
	void opened();

	/** Clears the selected cells. */
	void clear();

	/**
	 * Sorts the rows.
	 *
	 * @param keys what by
	 */
	void sort(List<SortKey> keys);

	/**
	 * Shows only some rows.
	 *
	 * @param filter which ones
	 */
	void filter(GridFilter filter);

	/**
	 * What could be written into cells of a column.
	 *
	 * @param column the column
	 * @param typed what has been typed so far
	 * @return texts, the best first; none if anything can
	 */
	List<String> proposals(Column column, String typed);

	/**
	 * Says something below the table.
	 *
	 * @param sentence what; empty for nothing
	 */
	void say(String sentence);
}
