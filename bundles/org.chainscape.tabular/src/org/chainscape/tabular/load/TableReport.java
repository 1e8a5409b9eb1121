package org.chainscape.tabular.load;

import org.chainscape.tabular.mapping.RowKind;

/**
 * What became of the rows of one table; the four numbers add up to those read.
 *
 * @param file name of the file
 * @param sheet name of the sheet; empty for text
 * @param kind what its rows were read as
 * @param imported rows that are in the model, whole
 * @param remarked rows that are in the model with a remark
 * @param repeated rows that say the same as an earlier one
 * @param rejected rows that are not in the model
 */
public record TableReport(String file, String sheet, RowKind kind, int imported, int remarked, int repeated, int rejected) {

	/** {@return how many rows were read: rows below the header with any value in them} */
	public int read() {
		return imported + remarked + repeated + rejected;
	}

	/** {@return how many rows had this outcome} */
	public int count(RowOutcome outcome) {
		return switch (outcome) {
			case IMPORTED -> imported;
			case REMARKED -> remarked;
			case REPEATED -> repeated;
			case REJECTED -> rejected;
		};
	}
}
