package org.chainscape.tabular.grid;

import java.util.Arrays;

/** The widths of columns and where they start, in pixels. */
public final class GridAxis {

	private final int[] sizes;
	private int[] starts;

	/**
	 * Lines columns up.
	 *
	 * @param sizes their widths
	 */
	public GridAxis(int... sizes) {
		this.sizes = sizes.clone();
		measure();
	}

	private void measure() {
		starts = new int[sizes.length + 1];
		for (int i = 0; i < sizes.length; i++) {
			starts[i + 1] = starts[i] + sizes[i];
		}
	}

	/** {@return how many columns there are} */
	public int count() {
		return sizes.length;
	}

	/** {@return the width of all columns together} */
	public int total() {
		return starts[sizes.length];
	}

	/**
	 * Where a column starts.
	 *
	 * @param index the column; that behind the last one ends everything
	 * @return pixels from the start of the first one
	 */
	public int start(int index) {
		return starts[index];
	}

	/**
	 * How wide a column is.
	 *
	 * @param index the column
	 * @return its width in pixels
	 */
	public int size(int index) {
		return sizes[index];
	}

	/**
	 * Makes a column narrower or wider.
	 *
	 * @param index the column
	 * @param size its width in pixels
	 */
	public void resize(int index, int size) {
		sizes[index] = size;
		measure();
	}

	/**
	 * The column at a place.
	 *
	 * @param offset pixels from the start of the first column
	 * @return the column; -1 before the first, the number of columns behind the last one
	 */
	public int at(int offset) {
		if (offset < 0) {
			return -1;
		}
		int found = Arrays.binarySearch(starts, offset);
		int index = found >= 0 ? found : -found - 2;
		// Columns of no width share their start with the one behind them.
		while (index < sizes.length && sizes[index] == 0) {
			index++;
		}
		return Math.min(index, sizes.length);
	}
}
