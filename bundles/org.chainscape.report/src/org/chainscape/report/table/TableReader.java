package org.chainscape.report.table;

import org.chainscape.report.ReportTable;

/** Reads one table off a chain. */
interface TableReader {

	/**
	 * Reads the table.
	 *
	 * @param desk what it is read from
	 * @return the table, perhaps without rows
	 */
	ReportTable read(Desk desk);
}
