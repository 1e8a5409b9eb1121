package org.chainscape.tabular.grid;

import java.util.Objects;

/**
 * A column to sort by.
 *
 * @param column key of the column
 * @param descending whether the largest comes first
 */
public record SortKey(String column, boolean descending) {

	/** Needs a column. */
	public SortKey {
		Objects.requireNonNull(column);
	}
}
