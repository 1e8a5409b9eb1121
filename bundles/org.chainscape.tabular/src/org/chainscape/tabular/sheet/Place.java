package org.chainscape.tabular.sheet;

import java.nio.file.Path;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * Where something is in a table file.
 *
 * @param file the file
 * @param sheet the sheet; empty if the whole file is meant, or a file without sheets
 * @param row the number of the row as Excel shows it; 0 if no row is meant
 * @param column the column, from 1; 0 if no column is meant
 */
public record Place(Path file, String sheet, int row, int column) {

	private static final Texts TEXTS = Texts.beside(Place.class);

	/**
	 * A whole file.
	 *
	 * @param file the file
	 * @return the place
	 */
	public static Place of(Path file) {
		return new Place(file, "", 0, 0);
	}

	Place sheet(String name) {
		return new Place(file, name, row, column);
	}

	Place row(int number) {
		return new Place(file, sheet, number, column);
	}

	Place column(int number) {
		return new Place(file, sheet, row, number);
	}

	/**
	 * Says where it is.
	 *
	 * @param language the language
	 * @return file, sheet, row and column as far as they are known
	 */
	public String text(Language language) {
		Path name = file.getFileName();
		StringBuilder text = new StringBuilder(TEXTS.get(language, "place.file", name == null ? file.toString() : name.toString()));
		if (!sheet.isEmpty()) {
			text.append(TEXTS.get(language, "place.sheet", sheet));
		}
		if (row > 0) {
			text.append(TEXTS.get(language, "place.row", String.valueOf(row)));
		}
		if (column > 0) {
			text.append(TEXTS.get(language, "place.column", ColumnLetters.of(column - 1)));
		}
		return text.toString();
	}
}
