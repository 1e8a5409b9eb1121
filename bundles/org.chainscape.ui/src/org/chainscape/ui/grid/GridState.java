package org.chainscape.ui.grid;

import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;

/** What is selected, hovered and being done on a table, for who paints it. */
interface GridState {

	/** {@return the selected cells} */
	GridSelection selection();

	/** {@return what is being filled from the handle, {@code null} for nothing} */
	GridRange filling();

	/** {@return what is wrong with which elements} */
	CellMarks marks();

	/** {@return the column whose head or filter the mouse is over, -1 for none} */
	int hotColumn();

	/** {@return whether the keyboard is on the table} */
	boolean isFocused();

	/** {@return whether the chain can be changed} */
	boolean isEditable();
}
