package org.chainscape.tabular.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.sheet.Cell;

/** A row while it is worked on. */
final class Row {

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");

	private final Table table;
	private final int number;
	private final Cell[] cells;
	private final String[] texts;
	private final List<Reason> reasons = new ArrayList<>(0);
	private OldRow old;
	private boolean asBefore;
	private RowOutcome outcome = RowOutcome.IMPORTED;
	private Row first;

	Row(Table table, int number, Cell[] cells) {
		this.table = table;
		this.number = number;
		this.cells = cells;
		texts = new String[cells.length];
		for (int i = 0; i < cells.length; i++) {
			texts[i] = Texted.clean(cells[i].text());
		}
	}

	Table table() {
		return table;
	}

	RowPlace place() {
		return new RowPlace(table.file(), table.mapping().sheet(), number);
	}

	int number() {
		return number;
	}

	/** {@return what stands in a column, by its index among those that are read} */
	String text(int column) {
		return texts[column];
	}

	/** {@return the cell of a column, words replaced by what they stand for} */
	Cell cell(int column) {
		return table.meaning(column, cells[column]);
	}

	/** {@return the cell of a column as it was, given the words it had: of the same kind and format as now, where they allow it} */
	Cell before(int column, String words) {
		Cell now = cells[column];
		if (now.kind() == Cell.Kind.NUMBER && NUMBER.matcher(words).matches()) {
			return table.meaning(column, new Cell(Cell.Kind.NUMBER, words, new BigDecimal(words), null, now.format()));
		}
		return table.meaning(column, Cell.of(words));
	}

	/** {@return the first words of a field, or its constant; empty for none} */
	String text(String field) {
		for (int column : table.columns(field)) {
			if (!texts[column].isEmpty()) {
				return Texted.clean(cell(column).text());
			}
		}
		return table.constant(field);
	}

	/** {@return all words of a field, in the order of the columns; its constant if there are none} */
	List<String> texts(String field) {
		List<String> all = new ArrayList<>();
		for (int column : table.columns(field)) {
			if (!texts[column].isEmpty()) {
				all.add(Texted.clean(cell(column).text()));
			}
		}
		if (all.isEmpty() && !table.constant(field).isEmpty()) {
			all.add(table.constant(field));
		}
		return all;
	}

	/** {@return the cell of a field that has words, or its constant; blank for none} */
	Cell cell(String field) {
		return column(field).map(this::cell).orElseGet(() -> Cell.of(table.constant(field)));
	}

	/** {@return the column of a field that has words} */
	Optional<Integer> column(String field) {
		for (int column : table.columns(field)) {
			if (!texts[column].isEmpty()) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

	/** {@return whether every cell that is quoted is as in this row; others of it may not have been read} */
	boolean hasAll(Map<String, String> quoted) {
		int found = 0;
		List<ColumnMapping> columns = table.mapped();
		for (int i = 0; i < texts.length; i++) {
			String before = quoted.get(columns.get(i).column());
			if (before != null && before.equals(texts[i])) {
				found++;
			} else if (before != null || !texts[i].isEmpty() && !table.isObservation(i)) {
				return false;
			}
		}
		return found == quoted.size();
	}

	/** {@return whether an earlier import saw this row as it is now, so that it has nothing new to say} */
	boolean isAsBefore() {
		return asBefore;
	}

	/** {@return the words of all cells, to tell rows apart} */
	String identity() {
		return String.join("\u0001", texts);
	}

	/** {@return the cells but those of observations, and of them only one, as the words of a citation} */
	String quote(int observation) {
		StringBuilder quote = new StringBuilder(48);
		List<ColumnMapping> columns = table.mapped();
		for (int i = 0; i < texts.length; i++) {
			if (!texts[i].isEmpty() && (i == observation || !table.isObservation(i))) {
				Quotes.append(quote, columns.get(i).column(), texts[i]);
			}
		}
		return quote.toString();
	}

	/** {@return whether a person has deleted what the row states, which was imported before; it is rejected then} */
	boolean rejectsRemoved() {
		boolean removed = old == null && table.memory().leavesOut(quote(-1));
		if (removed) {
			reject(ReasonKind.REMOVED);
			for (int column = 0; column < texts.length; column++) {
				if (table.isObservation(column) && !texts[column].isEmpty()) {
					table.memory().leavesOut(quote(column));
				}
			}
		}
		return removed;
	}

	/** {@return whether a person has deleted the number or word of a column, which was imported before; says so} */
	boolean leavesOut(int column) {
		boolean removed = table.memory().leavesOut(quote(column));
		if (removed) {
			remark(ReasonKind.REMOVED);
		}
		return removed;
	}

	OldRow old() {
		return old;
	}

	void setOld(OldRow row) {
		old = row;
		asBefore = row != null && hasAll(row.cells());
	}

	/** {@return the earlier row of the same table about the same element; {@code null} for none} */
	Row first() {
		return first;
	}

	void setFirst(Row row) {
		first = row;
	}

	void reject(ReasonKind kind, Object... arguments) {
		outcome = RowOutcome.REJECTED;
		reasons.add(Reason.of(kind, arguments));
	}

	/** Says something, once if it is the same. */
	void remark(ReasonKind kind, Object... arguments) {
		if (outcome == RowOutcome.IMPORTED) {
			outcome = RowOutcome.REMARKED;
		}
		if (kind != ReasonKind.REMOVED || !says(kind)) {
			reasons.add(Reason.of(kind, arguments));
		}
	}

	boolean says(ReasonKind kind) {
		return reasons.stream().anyMatch(reason -> reason.kind() == kind);
	}

	boolean isRejected() {
		return outcome == RowOutcome.REJECTED;
	}

	RowOutcome outcome() {
		return outcome;
	}

	List<Reason> reasons() {
		return reasons;
	}

	void setOutcome(RowOutcome result) {
		outcome = result;
	}
}
