package org.chainscape.report.workbook;

/**
 * A column of a sheet.
 *
 * @param key its head is the text {@code column.KEY}
 * @param width its width in characters of Latin type
 */
record Column(String key, int width) {

	static Column of(String key, int width) {
		return new Column(key, width);
	}
}
