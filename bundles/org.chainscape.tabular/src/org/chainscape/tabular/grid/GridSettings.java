package org.chainscape.tabular.grid;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.text.Language;

/**
 * How a table is wanted.
 *
 * @param language the language of heads, words and sentences
 * @param part for items the name of a class, for a matrix the id of a perspective; empty for all items, or the first perspective
 * @param columns keys of the columns wanted, in this order; empty for the usual ones
 */
public record GridSettings(Language language, String part, List<String> columns) {

	/** Keeps a copy. */
	public GridSettings {
		Objects.requireNonNull(language);
		Objects.requireNonNull(part);
		columns = List.copyOf(columns);
	}

	/**
	 * The usual table.
	 *
	 * @param language the language
	 * @return the settings
	 */
	public static GridSettings standard(Language language) {
		return new GridSettings(language, "", List.of());
	}

	/**
	 * The same for a part of the rows.
	 *
	 * @param other name of a class or id of a perspective; empty for the usual one
	 * @return the settings, with the usual columns of that part
	 */
	public GridSettings withPart(String other) {
		return new GridSettings(language, other, List.of());
	}

	/**
	 * The same with other columns.
	 *
	 * @param keys their keys, in order
	 * @return the settings
	 */
	public GridSettings withColumns(List<String> keys) {
		return new GridSettings(language, part, keys);
	}
}
