package org.chainscape.tabular.sheet;

import java.io.Closeable;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a sheet in their order, read as they are asked for. Rows without any value are left out; the numbers of the others tell. */
public abstract class TableRows implements Iterator<TableRow>, Closeable {

	private TableRow ahead;
	private boolean ended;

	/** Only for this package. */
	TableRows() {
	}

	/**
	 * Reads the next row.
	 *
	 * @return the row; {@code null} at the end
	 * @throws SheetException if the file cannot be read any further
	 */
	abstract TableRow read() throws SheetException;

	/**
	 * Whether there is another row.
	 *
	 * @throws SheetException if the file cannot be read any further; the rows given before are right
	 */
	@Override
	public boolean hasNext() {
		if (ahead == null && !ended) {
			ahead = read();
			ended = ahead == null;
		}
		return ahead != null;
	}

	/**
	 * The next row.
	 *
	 * @throws SheetException if the file cannot be read any further; the rows given before are right
	 */
	@Override
	public TableRow next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		TableRow row = ahead;
		ahead = null;
		return row;
	}

	/** Gives back what is open; never fails. */
	@Override
	public abstract void close();
}
