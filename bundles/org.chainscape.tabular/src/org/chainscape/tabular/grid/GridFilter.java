package org.chainscape.tabular.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which rows are shown.
 *
 * @param text words that have to occur somewhere in the row, or be the pinyin of what does; empty for all rows
 * @param byColumn for keys of columns what their cells have to hold: words, {@code 空} or {@code =} for empty cells, {@code 非空} or
 *        {@code <>} for others, {@code > 5}, {@code <= 10亿}, {@code = word}, {@code <> word}
 */
public record GridFilter(String text, Map<String, String> byColumn) {

	/** Shows everything. */
	public static final GridFilter ALL = new GridFilter("", Map.of());

	/** Keeps a copy without conditions that say nothing. */
	public GridFilter {
		Objects.requireNonNull(text);
		Map<String, String> said = new LinkedHashMap<>(byColumn);
		said.values().removeIf(String::isBlank);
		byColumn = Map.copyOf(said);
	}

	/** {@return whether all rows are shown} */
	public boolean isAll() {
		return text.isBlank() && byColumn.isEmpty();
	}

	/**
	 * The same with other words.
	 *
	 * @param words the words
	 * @return the filter
	 */
	public GridFilter withText(String words) {
		return new GridFilter(words, byColumn);
	}

	/**
	 * The same with another condition for a column.
	 *
	 * @param column key of the column
	 * @param condition the condition, empty for none
	 * @return the filter
	 */
	public GridFilter with(String column, String condition) {
		Map<String, String> changed = new LinkedHashMap<>(byColumn);
		changed.put(column, condition);
		return new GridFilter(text, changed);
	}
}
