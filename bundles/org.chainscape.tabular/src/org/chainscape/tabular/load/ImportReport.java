package org.chainscape.tabular.load;

import java.util.List;

import org.chainscape.tabular.sheet.SheetNotice;

/**
 * What became of every row.
 *
 * @param tables the tables in the order they were read
 * @param rows every row that was not plainly imported, once, in the order of the tables
 * @param notices what was read otherwise than one might expect, such as macros that were ignored
 */
public record ImportReport(List<TableReport> tables, List<RowRemark> rows, List<SheetNotice> notices) {

	/** Keeps copies. */
	public ImportReport {
		tables = List.copyOf(tables);
		rows = List.copyOf(rows);
		notices = List.copyOf(notices);
	}

	/** {@return how many rows were read in all} */
	public int read() {
		return tables.stream().mapToInt(TableReport::read).sum();
	}

	/** {@return how many rows had this outcome in all} */
	public int count(RowOutcome outcome) {
		return tables.stream().mapToInt(table -> table.count(outcome)).sum();
	}

	/** {@return how many rows have this reason} */
	public long count(ReasonKind reason) {
		return rows.stream().filter(row -> row.reasons().stream().anyMatch(one -> one.kind() == reason)).count();
	}
}
