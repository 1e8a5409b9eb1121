package org.chainscape.tabular.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What one column says.
 *
 * @param column the head of the column as the file has it, or its letter where there is no header row; the second of two columns of the
 *        same
 *        name is {@code 名称#2}
 * @param field key of a {@link RowField} of the kind of row; empty for a column that is not read
 * @param options how its cells are read, see {@link Options}
 */
public record ColumnMapping(String column, String field, Map<String, String> options) {

	/** Keeps a copy. */
	public ColumnMapping {
		Objects.requireNonNull(column);
		Objects.requireNonNull(field);
		options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
	}

	/**
	 * A column without options.
	 *
	 * @param column head of the column
	 * @param field what it says
	 */
	public ColumnMapping(String column, String field) {
		this(column, field, Map.of());
	}

	/** {@return the option of this name, if it is given and not blank} */
	public Optional<String> option(String name) {
		return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
	}

	/** {@return the same column with one option given, or taken back where the value is empty} */
	public ColumnMapping with(String option, String value) {
		Map<String, String> changed = new LinkedHashMap<>(options);
		if (value.isEmpty()) {
			changed.remove(option);
		} else {
			changed.put(option, value);
		}
		return new ColumnMapping(column, field, changed);
	}

	/** {@return whether the column is read at all} */
	public boolean isRead() {
		return !field.isEmpty();
	}
}
