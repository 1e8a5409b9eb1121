package org.chainscape.ui.grid;

import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridAxis;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where everything of the table stands: which cell is at a place, and where a cell is. In pixels of the canvas. */
final class Frame {

	/** Free space left and right of the text of a cell. */
	static final int PAD = 6;
	/** Columns that stay in sight. */
	static final int FROZEN = 1;
	private static final int LEAST = 40;
	private static final int MOST = 420;
	private static final int INDENT = 8;

	private final Grid grid;
	private final GridAxis axis;
	private final int rowHeight;
	private final int letter;
	private final boolean grouped;
	private int scrollX;
	private int scrollY;
	private Point size = new Point(0, 0);

	/**
	 * Lines a table up.
	 *
	 * @param grid the table
	 * @param rowHeight height of a row
	 * @param letter width of a letter
	 */
	Frame(Grid grid, int rowHeight, int letter) {
		this.grid = grid;
		this.rowHeight = rowHeight;
		this.letter = letter;
		axis = new GridAxis(grid.columns().stream().mapToInt(column -> width(column, letter)).toArray());
		grouped = grid.columns().stream().anyMatch(column -> !column.group().isEmpty());
	}

	private static int width(Column column, int letter) {
		return Math.max(LEAST, Math.min(MOST, column.width() * letter + 2 * PAD));
	}

	/** The place of something on the table. */
	enum Area {
		/** A cell. */
		CELL,
		/** The head of a column. */
		HEAD,
		/** The right edge of the head of a column. */
		EDGE,
		/** The condition above a column. */
		FILTER,
		/** The number of a row. */
		NUMBER,
		/** The corner above the numbers. */
		CORNER,
		/** Nothing. */
		NOWHERE
	}

	/**
	 * What is at a place.
	 *
	 * @param area what sort of thing
	 * @param row the row, -1 for none
	 * @param column the column, -1 for none
	 */
	record Spot(Area area, int row, int column) {
	}

	GridAxis axis() {
		return axis;
	}

	int rowHeight() {
		return rowHeight;
	}

	boolean isGrouped() {
		return grouped;
	}

	/** {@return how many rows can be reached: one more than there are where rows can be made} */
	int rows() {
		return grid.rowCount() + (grid.canMakeRows() ? 1 : 0);
	}

	/** {@return where the numbers of the rows end} */
	int left() {
		return Integer.toString(Math.max(100, grid.rowCount() + 1)).length() * letter + 2 * INDENT;
	}

	/** {@return where the heads end and the filter begins} */
	int headBottom() {
		return (grouped ? 2 : 1) * (rowHeight + 2);
	}

	/** {@return where the rows begin} */
	int top() {
		return headBottom() + rowHeight + 4;
	}

	/** {@return where the columns that stay in sight end} */
	int frozenRight() {
		return left() + axis.start(Math.min(FROZEN, axis.count()));
	}

	void resize(Point wanted) {
		size = wanted;
		scrollTo(scrollX, scrollY);
	}

	/** Scrolls, as far as there is something to see. */
	void scrollTo(int x, int y) {
		scrollX = Math.max(0, Math.min(x, left() + axis.total() + PAD - size.x));
		scrollY = Math.max(0, Math.min(y, top() + rows() * rowHeight + PAD - size.y));
	}

	int scrollX() {
		return scrollX;
	}

	int scrollY() {
		return scrollY;
	}

	Point size() {
		return size;
	}

	/** {@return the first row in sight} */
	int firstRow() {
		return scrollY / rowHeight;
	}

	/** {@return the last row in sight} */
	int lastRow() {
		return Math.min(rows() - 1, (scrollY + Math.max(0, size.y - top())) / rowHeight);
	}

	/** {@return how many whole rows can be seen} */
	int page() {
		return Math.max(1, (size.y - top()) / rowHeight - 1);
	}

	/** {@return the left edge of a column} */
	int x(int column) {
		return left() + axis.start(column) - (column < FROZEN ? 0 : scrollX);
	}

	/** {@return the upper edge of a row} */
	int y(int row) {
		return top() + row * rowHeight - scrollY;
	}

	Rectangle bounds(int row, int column) {
		return new Rectangle(x(column), y(row), axis.size(column), rowHeight);
	}

	/** Scrolls as little as needed to show a cell. */
	void reveal(int row, int column) {
		int x = scrollX;
		if (column >= FROZEN) {
			int start = axis.start(column);
			int frozen = axis.start(Math.min(FROZEN, axis.count()));
			int room = size.x - left();
			x = Math.min(Math.max(x, start + axis.size(column) - room), start - frozen);
		}
		int room = size.y - top();
		int y = Math.min(Math.max(scrollY, (row + 1) * rowHeight - room), row * rowHeight);
		scrollTo(x, y);
	}

	/** {@return what is at a place} */
	Spot at(int x, int y) {
		int column = columnAt(x);
		if (y < headBottom()) {
			if (x < left()) {
				return new Spot(Area.CORNER, -1, -1);
			}
			int edge = edge(x);
			return edge >= 0 ? new Spot(Area.EDGE, -1, edge) : new Spot(column < 0 ? Area.NOWHERE : Area.HEAD, -1, column);
		} else if (y < top()) {
			return new Spot(column < 0 ? Area.NOWHERE : Area.FILTER, -1, column);
		}
		int row = (y - top() + scrollY) / rowHeight;
		if (row >= rows()) {
			return new Spot(Area.NOWHERE, rows() - 1, column);
		}
		return new Spot(x < left() ? Area.NUMBER : column < 0 ? Area.NOWHERE : Area.CELL, row, column);
	}

	/** {@return the column at a place, -1 if there is none} */
	int columnAt(int x) {
		if (x < left()) {
			return -1;
		}
		int found = axis.at(x - left() + (x < frozenRight() ? 0 : scrollX));
		return found >= axis.count() ? -1 : found;
	}

	/** {@return the cell nearest to a place, also outside the table} */
	Spot nearest(int x, int y) {
		int inside = Math.max(left(), Math.min(x, size.x - 1));
		int found = axis.at(inside - left() + (inside < frozenRight() && x < frozenRight() ? 0 : scrollX));
		int row = Math.floorDiv(y - top() + scrollY, rowHeight);
		return new Spot(Area.CELL, Math.max(0, Math.min(row, rows() - 1)), Math.max(0, Math.min(found, axis.count() - 1)));
	}

	private int edge(int x) {
		for (int near : new int[] {x - 3, x + 3}) {
			int column = columnAt(near);
			if (column >= 0 && Math.abs(x(column) + axis.size(column) - x) <= 3) {
				return column;
			}
		}
		return -1;
	}
}
