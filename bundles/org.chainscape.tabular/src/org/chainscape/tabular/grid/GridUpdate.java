package org.chainscape.tabular.grid;

/** What a change of the model means for a table that is shown. */
public enum GridUpdate {

	/** Nothing of it. */
	NONE,
	/** Cells may say something else; rows and columns are the same. */
	CELLS,
	/** Rows have come or gone. */
	ROWS,
	/** The columns are not the same any more: the table has to be made anew. */
	COLUMNS
}
