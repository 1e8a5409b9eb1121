package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which cells of a table are selected, and which one is being worked on, as in a spreadsheet: one or several rectangles, the last of which
 * grows from its anchor. A value: every method gives another selection. Rows and columns beyond the table are cut off.
 *
 * @param ranges the rectangles, the one that grows last; at least one
 * @param row row of the active cell
 * @param column column of the active cell
 * @param anchorRow row of the fixed corner of the last rectangle
 * @param anchorColumn column of the fixed corner of the last rectangle
 * @param endRow row of its moving corner
 * @param endColumn column of its moving corner
 */
public record GridSelection(List<GridRange> ranges, int row, int column, int anchorRow, int anchorColumn, int endRow, int endColumn) {

	/** The first cell. */
	public static final GridSelection FIRST = at(0, 0);

	/** Keeps a copy. */
	public GridSelection {
		ranges = List.copyOf(ranges);
	}

	/**
	 * One cell.
	 *
	 * @param row its row
	 * @param column its column
	 * @return the selection
	 */
	public static GridSelection at(int row, int column) {
		return new GridSelection(List.of(GridRange.cell(row, column)), row, column, row, column, row, column);
	}

	/**
	 * One rectangle whose first cell is active.
	 *
	 * @param range the rectangle
	 * @return the selection
	 */
	public static GridSelection of(GridRange range) {
		return new GridSelection(List.of(range), range.top(), range.left(), range.top(), range.left(), range.bottom(), range.right());
	}

	/** {@return the rectangle that grows} */
	public GridRange last() {
		return ranges.get(ranges.size() - 1);
	}

	/**
	 * The same with the last rectangle drawn to another cell.
	 *
	 * @param toRow row of the moving corner
	 * @param toColumn column of the moving corner
	 * @return the selection; the active cell stays
	 */
	public GridSelection extendedTo(int toRow, int toColumn) {
		List<GridRange> changed = new ArrayList<>(ranges);
		changed.set(changed.size() - 1, GridRange.between(anchorRow, anchorColumn, toRow, toColumn));
		return new GridSelection(changed, row, column, anchorRow, anchorColumn, toRow, toColumn);
	}

	/**
	 * The same with one more rectangle.
	 *
	 * @param range the rectangle; its first cell becomes active
	 * @return the selection
	 */
	public GridSelection and(GridRange range) {
		List<GridRange> more = new ArrayList<>(ranges);
		more.add(range);
		return new GridSelection(more, range.top(), range.left(), range.top(), range.left(), range.bottom(), range.right());
	}

	/**
	 * The active cell moved, or the last rectangle grown.
	 *
	 * @param down by how many rows
	 * @param right by how many columns
	 * @param grows whether the rectangle grows
	 * @param rows how many rows there are
	 * @param columns how many columns there are
	 * @return the selection
	 */
	public GridSelection moved(int down, int right, boolean grows, int rows, int columns) {
		if (grows) {
			return extendedTo(clip((long) endRow + down, rows), clip((long) endColumn + right, columns));
		}
		return at(clip((long) row + down, rows), clip((long) column + right, columns));
	}

	/**
	 * The active cell moved inside the selection, as Enter and Tab do: to the next cell of the rectangle, from its last one to its first. In a
	 * selection of one cell it moves on in the table.
	 *
	 * @param across whether along the row, otherwise down the column
	 * @param forward whether to the next one, otherwise to the one before
	 * @param rows how many rows there are
	 * @param columns how many columns there are
	 * @return the selection
	 */
	public GridSelection stepped(boolean across, boolean forward, int rows, int columns) {
		GridRange range = last();
		if (ranges.size() == 1 && range.isCell()) {
			int step = forward ? 1 : -1;
			if (!across) {
				return moved(step, 0, false, rows, columns);
			}
			int next = column + step;
			if (next >= 0 && next < columns) {
				return moved(0, step, false, rows, columns);
			}
			boolean there = forward ? row + 1 < rows : row > 0;
			return there ? at(row + step, forward ? 0 : columns - 1) : this;
		}
		GridRange inside = range.contains(row, column) ? range : GridRange.cell(row, column);
		int minor = across ? inside.columns() : inside.rows();
		int major = across ? inside.rows() : inside.columns();
		int at = across ? (row - inside.top()) * minor + column - inside.left() : (column - inside.left()) * minor + row - inside.top();
		int next = Math.floorMod(at + (forward ? 1 : -1), minor * major);
		int nextRow = inside.top() + (across ? next / minor : next % minor);
		int nextColumn = inside.left() + (across ? next % minor : next / minor);
		return new GridSelection(ranges, nextRow, nextColumn, anchorRow, anchorColumn, endRow, endColumn);
	}

	/**
	 * The same for a table that has become smaller.
	 *
	 * @param rows how many rows there are, at least one
	 * @param columns how many columns there are, at least one
	 * @return the selection, cut off at the edges
	 */
	public GridSelection within(int rows, int columns) {
		List<GridRange> cut = new ArrayList<>();
		for (GridRange range : ranges) {
			cut.add(GridRange.between(clip(range.top(), rows), clip(range.left(), columns), clip(range.bottom(), rows),
				clip(range.right(), columns)));
		}
		return new GridSelection(cut, clip(row, rows), clip(column, columns), clip(anchorRow, rows), clip(anchorColumn, columns),
			clip(endRow, rows), clip(endColumn, columns));
	}

	/**
	 * Whether a cell is selected.
	 *
	 * @param atRow its row
	 * @param atColumn its column
	 * @return true if it is
	 */
	public boolean contains(int atRow, int atColumn) {
		for (GridRange range : ranges) {
			if (range.contains(atRow, atColumn)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The rows with selected cells.
	 *
	 * @param most how many are wanted at most
	 * @return the rows, from top to bottom
	 */
	public SortedSet<Integer> rows(int most) {
		SortedSet<Integer> found = new TreeSet<>();
		for (GridRange range : ranges) {
			for (int each = range.top(); each <= range.bottom() && found.size() < most; each++) {
				found.add(each);
			}
		}
		return found;
	}

	private static int clip(long place, int count) {
		return (int) Math.max(0, Math.min(place, count - 1L));
	}
}
