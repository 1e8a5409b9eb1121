package org.chainscape.tabular.mapping;

import java.util.Objects;

import org.chainscape.model.text.Language;

/**
 * Something a cell can say about the thing its row is about.
 *
 * @param key its name in mapping files, such as listedOn
 * @param required whether a row needs it; a column or a constant gives it
 * @param repeatable whether several columns may say it
 * @param identifies whether it tells one row from another
 */
public record RowField(String key, boolean required, boolean repeatable, boolean identifies) {

	/** The field whose columns are numbers or words about the subject of the row. */
	public static final String OBSERVATION = "observation";
	/** Start of fields for other attributes of a class by their name in the metamodel, such as {@code feature.languages}. */
	public static final String FEATURE = "feature.";
	/** Start of the fields of tables this program has written, followed by the key of the column: {@code cell.name}. */
	public static final String CELL = "cell.";

	/** Needs a key. */
	public RowField {
		Objects.requireNonNull(key);
	}

	/** {@return what people call it} */
	public String label(Language language) {
		return RowKind.text(language, "field." + key);
	}
}
