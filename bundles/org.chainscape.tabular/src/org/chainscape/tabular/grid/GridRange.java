package org.chainscape.tabular.grid;

/**
 * A rectangle of cells; all four edges belong to it.
 *
 * @param top first row, from 0
 * @param left first column, from 0
 * @param bottom last row
 * @param right last column
 */
public record GridRange(int top, int left, int bottom, int right) {

	/** Must not be empty. */
	public GridRange {
		if (top < 0 || left < 0 || bottom < top || right < left) {
			throw new IllegalArgumentException(top + "," + left + "-" + bottom + "," + right);
		}
	}

	/**
	 * The rectangle between two cells.
	 *
	 * @param row row of a corner
	 * @param column column of a corner
	 * @param otherRow row of the opposite corner
	 * @param otherColumn column of the opposite corner
	 * @return the rectangle
	 */
	public static GridRange between(int row, int column, int otherRow, int otherColumn) {
		return new GridRange(Math.min(row, otherRow), Math.min(column, otherColumn), Math.max(row, otherRow), Math.max(column, otherColumn));
	}

	/**
	 * One cell.
	 *
	 * @param row its row
	 * @param column its column
	 * @return the rectangle
	 */
	public static GridRange cell(int row, int column) {
		return new GridRange(row, column, row, column);
	}

	/** {@return how many rows it has} */
	public int rows() {
		return bottom - top + 1;
	}

	/** {@return how many columns it has} */
	public int columns() {
		return right - left + 1;
	}

	/** {@return whether it is one cell} */
	public boolean isCell() {
		return top == bottom && left == right;
	}

	/**
	 * Whether a cell is in it.
	 *
	 * @param row its row
	 * @param column its column
	 * @return true if it is
	 */
	public boolean contains(int row, int column) {
		return row >= top && row <= bottom && column >= left && column <= right;
	}
}
