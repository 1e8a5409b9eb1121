package org.chainscape.tabular.load;

/** Takes over rows of one kind. */
interface Loader {

	/**
	 * Takes over a row: says what becomes of it, lets elements cite it, and ends it, now or in {@link #end}.
	 *
	 * @param row the row
	 */
	void load(Row row);

	/** All rows of this kind, of all tables, are there. */
	default void end() {
		// Most rows are ended one by one.
	}
}
