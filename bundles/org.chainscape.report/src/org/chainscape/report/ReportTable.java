package org.chainscape.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A table of a report, ready to be set.
 *
 * @param name what templates call it, such as {@code companies}
 * @param title its title without number
 * @param columns its columns; at least one
 * @param rows its rows without the head; all have as many cells as there are columns
 * @param sources the whole source line; empty if nothing is known
 * @param notes what stands below it, without {@code 注：}
 */
public record ReportTable(String name, String title, List<Column> columns, List<Row> rows, String sources, List<String> notes) {

	/** Copies the lists and refuses rows of another width. */
	public ReportTable {
		Objects.requireNonNull(name);
		Objects.requireNonNull(title);
		Objects.requireNonNull(sources);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
		for (Row row : rows) {
			if (row.cells().size() != columns.size()) {
				throw new IllegalArgumentException(name + ": " + row.cells().size() + " cells in " + columns.size() + " columns");
			}
		}
	}

	/** {@return whether there is nothing to be told} */
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/** How the cells of a column are set. */
	public enum Kind {
		/** Words, set from the left. */
		TEXT,
		/** Numbers, set to the right. */
		NUMBER,
		/** Short words such as codes and dates, set in the middle. */
		CODE
	}

	/**
	 * A column.
	 *
	 * @param title its head
	 * @param kind how its cells are set
	 * @param weight its width relative to the others, above 0
	 */
	public record Column(String title, Kind kind, double weight) {
	}

	/** What a row is. */
	public enum Level {
		/** A heading over the rows that follow; its first cell says it, the others are empty. */
		GROUP,
		/** An entry. */
		BODY,
		/** A sum or median of what stands above. */
		TOTAL
	}

	/**
	 * A row.
	 *
	 * @param level what it is
	 * @param cells its cells
	 */
	public record Row(Level level, List<Cell> cells) {

		/** Copies the cells. */
		public Row {
			Objects.requireNonNull(level);
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A cell.
	 *
	 * @param text what is printed; empty for nothing
	 * @param value the number behind it in the unit of the column, or {@code null}; for spreadsheets
	 * @param elementId id of the element it tells of, for links; or {@code null}
	 * @param reserved whether it says something nobody has verified or that has no source, and is set with a mark
	 */
	public record Cell(String text, BigDecimal value, String elementId, boolean reserved) {

		/** An empty cell. */
		public static final Cell EMPTY = new Cell("", null, null, false);

		/** Refuses a missing text. */
		public Cell {
			Objects.requireNonNull(text);
		}

		/**
		 * Words.
		 *
		 * @param text what is printed
		 * @return a cell without number and link
		 */
		public static Cell of(String text) {
			return new Cell(text, null, null, false);
		}
	}
}
