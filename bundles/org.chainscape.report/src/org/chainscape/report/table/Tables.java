package org.chainscape.report.table;

import java.util.List;
import java.util.Optional;

import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportTable;

/** The tables there are. */
public final class Tables {

	private Tables() {
	}

	/** {@return their names in the order of a report} */
	public static List<String> names() {
		return List.of();
	}

	/**
	 * Makes a table.
	 *
	 * @param name its name
	 * @param basis what it is read from
	 * @return the table, perhaps without rows; empty if there is none of this name
	 */
	public static Optional<ReportTable> make(String name, ReportBasis basis) {
		return Optional.empty();
	}
}
