package org.chainscape.tabular.load;

import org.chainscape.model.text.Language;

/**
 * A row of a table file.
 *
 * @param file name of the file
 * @param sheet name of the sheet; empty for text
 * @param row number of the row as Excel counts, from 1
 */
public record RowPlace(String file, String sheet, int row) {

	/** {@return the place in words, such as “行情.xlsx，工作表“表1”，第 12 行”; of what is about a file as a whole, its name} */
	public String text(Language language) {
		if (row < 1 && sheet.isEmpty()) {
			return file;
		}
		return Reason.TEXTS.get(language, sheet.isEmpty() ? "place.file" : "place.sheet", file, String.valueOf(row), sheet);
	}
}
