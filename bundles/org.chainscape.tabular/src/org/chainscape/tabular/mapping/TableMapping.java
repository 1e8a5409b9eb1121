package org.chainscape.tabular.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the rows of one table are read.
 *
 * @param file name of the file without folders; {@code *} stands for any characters, as in {@code prices-*.xlsx}
 * @param sheet name of the sheet; empty for a CSV file or a pasted block
 * @param header number of the row that names the columns, from 1; 0 if there is none: columns are then called A, B, C …
 * @param kind what a row is about
 * @param settings how rows are read as a whole, see {@link Settings}
 * @param columns the columns that are read, in any order
 * @param marks of a table this program has written: the ids of its rows, and what stood in their cells as {@link CellMarks}, in the order
 *        of the columns that are read but the id; empty for all others
 */
public record TableMapping(String file, String sheet, int header, RowKind kind, Map<String, String> settings, List<ColumnMapping> columns,
	Map<String, String> marks) {

	/** Keeps copies. */
	public TableMapping {
		Objects.requireNonNull(file);
		Objects.requireNonNull(sheet);
		Objects.requireNonNull(kind);
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
		columns = List.copyOf(columns);
		marks = Collections.unmodifiableMap(marks);
		if (header < 0) {
			throw new IllegalArgumentException("The header row cannot be " + header);
		}
	}

	/**
	 * A table others have written.
	 *
	 * @param file name of the file without folders
	 * @param sheet name of the sheet
	 * @param header number of the row that names the columns
	 * @param kind what a row is about
	 * @param settings how rows are read as a whole
	 * @param columns the columns that are read
	 */
	public TableMapping(String file, String sheet, int header, RowKind kind, Map<String, String> settings, List<ColumnMapping> columns) {
		this(file, sheet, header, kind, settings, columns, Map.of());
	}

	/** {@return the setting of this name, if it is made and not blank} */
	public Optional<String> setting(String name) {
		return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
	}

	/**
	 * Whether a file is read by this entry.
	 *
	 * @param name name of the file without folders
	 * @return true if it is the file of this entry; small and capital letters are the same
	 */
	public boolean reads(String name) {
		String pattern = Pattern.quote(file.toLowerCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
		return Pattern.matches(pattern, name.toLowerCase(Locale.ROOT));
	}

	/** {@return the same table on another sheet} */
	public TableMapping on(String other) {
		return new TableMapping(file, other, header, kind, settings, columns, marks);
	}

	/** {@return the same table with other columns} */
	public TableMapping with(List<ColumnMapping> changed) {
		return new TableMapping(file, sheet, header, kind, settings, changed, marks);
	}

	/** {@return the same table with one setting made, or taken back where the value is empty} */
	public TableMapping with(String setting, String value) {
		Map<String, String> changed = new LinkedHashMap<>(settings);
		if (value.isEmpty()) {
			changed.remove(setting);
		} else {
			changed.put(setting, value);
		}
		return new TableMapping(file, sheet, header, kind, changed, columns, marks);
	}
}
