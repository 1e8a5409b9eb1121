package org.chainscape.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.Settings;
import org.chainscape.tabular.mapping.TableMapping;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.tabular.sheet.ColumnLetters;
import org.chainscape.tabular.sheet.TableRow;

/** How one table is to be read, while somebody is still at it. */
public final class TableDraft {

	/** How many different words of a column are offered to say what they stand for. */
	public static final int WORDS = 30;

	private final TableHead head;
	private final TableMapping given;
	private final String file;
	private final Map<String, String> settings;
	private final Map<String, ColumnMapping> columns = new LinkedHashMap<>();
	private RowKind kind;
	private int header;
	private boolean included;

	/**
	 * A draft from a guess or from a saved mapping.
	 *
	 * @param head the first rows of the table
	 * @param mapping how it is read at the beginning
	 * @param included whether it is to be imported
	 */
	public TableDraft(TableHead head, TableMapping mapping, boolean included) {
		this.head = head;
		given = mapping;
		this.included = included;
		file = mapping.file();
		kind = mapping.kind();
		header = mapping.header();
		settings = new LinkedHashMap<>(mapping.settings());
		mapping.columns().forEach(column -> columns.put(column.column(), column));
	}

	/** {@return the first rows} */
	public TableHead head() {
		return head;
	}

	/** {@return whether it is to be imported} */
	public boolean isIncluded() {
		return included;
	}

	/** @param wanted whether it is to be imported */
	public void include(boolean wanted) {
		included = wanted;
	}

	/** {@return what a row is about} */
	public RowKind kind() {
		return kind;
	}

	/**
	 * Says what a row is about. Columns whose field such rows do not have are not read any more.
	 *
	 * @param wanted the kind
	 */
	public void setKind(RowKind wanted) {
		kind = wanted;
		columns.values().removeIf(column -> column.isRead() && wanted.field(column.field()).isEmpty());
	}

	/** {@return number of the row that names the columns; 0 if there is none} */
	public int header() {
		return header;
	}

	/**
	 * Says which row names the columns. What was said of columns stays with their place in the table.
	 *
	 * @param row its number; 0 if there is none
	 */
	public void setHeader(int row) {
		List<String> before = names();
		header = row;
		List<String> now = names();
		Map<String, ColumnMapping> kept = new LinkedHashMap<>();
		for (int i = 0; i < now.size() && i < before.size(); i++) {
			ColumnMapping column = columns.get(before.get(i));
			if (column != null) {
				kept.put(now.get(i), new ColumnMapping(now.get(i), column.field(), column.options()));
			}
		}
		columns.clear();
		columns.putAll(kept);
	}

	/** {@return what the columns are called in mappings: by their head, told apart by a number; by their letters without a header row} */
	public List<String> names() {
		Optional<TableRow> row = head.rows().stream().filter(each -> header > 0 && each.number() == header).findFirst();
		Map<String, Integer> seen = new HashMap<>();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < head.columns(); i++) {
			int column = i;
			String name = row.map(each -> each.cell(column).text().strip()).orElse("");
			if (name.isEmpty()) {
				names.add(ColumnLetters.of(i));
			} else {
				int number = seen.merge(name, 1, Integer::sum);
				names.add(number == 1 ? name : name + '#' + number);
			}
		}
		return names;
	}

	/** {@return the rows below the header} */
	public List<TableRow> rows() {
		return head.rows().stream().filter(row -> row.number() > header).toList();
	}

	/**
	 * How a column is read.
	 *
	 * @param name its name
	 * @return how; with an empty field if it is not read
	 */
	public ColumnMapping column(String name) {
		return columns.getOrDefault(name, new ColumnMapping(name, ""));
	}

	/**
	 * Says what a column says.
	 *
	 * @param name its name
	 * @param field key of a field of the kind of row; empty if the column is not read
	 */
	public void setField(String name, String field) {
		ColumnMapping before = column(name);
		boolean same = before.field().equals(field);
		columns.put(name, new ColumnMapping(name, field, same ? before.options() : Map.of()));
	}

	/**
	 * Says how the cells of a column are read.
	 *
	 * @param column the column with its options
	 */
	public void set(ColumnMapping column) {
		columns.put(column.column(), column);
	}

	/**
	 * A setting of the table.
	 *
	 * @param name one of {@link Settings}
	 * @return its value; empty if it is not made
	 */
	public String setting(String name) {
		return settings.getOrDefault(name, "");
	}

	/**
	 * Makes a setting.
	 *
	 * @param name one of {@link Settings}
	 * @param value its value; empty to take it back
	 */
	public void set(String name, String value) {
		if (value.isBlank()) {
			settings.remove(name);
		} else {
			settings.put(name, value.strip());
		}
	}

	/** {@return the fields a row needs and nobody gives it} */
	public List<RowField> missing() {
		return kind.fields().stream().filter(RowField::required).filter(field -> !isGiven(field.key())).toList();
	}

	/** {@return fields several columns claim although rows have them once} */
	public List<RowField> twice() {
		return kind.fields().stream().filter(field -> !field.repeatable()).filter(field -> read().filter(column -> column.field()
			.equals(field.key())).count() > 1).toList();
	}

	private boolean isGiven(String field) {
		return !setting(Settings.CONSTANT + field).isEmpty() || read().anyMatch(column -> column.field().equals(field));
	}

	private Stream<ColumnMapping> read() {
		List<String> names = names();
		return columns.values().stream().filter(column -> column.isRead() && names.contains(column.column()));
	}

	/** {@return how many columns are read} */
	public int readColumns() {
		return (int) read().count();
	}

	/** {@return whether it is a table of ours that comes back: its mapping says all there is to say} */
	public boolean isReturning() {
		return kind == RowKind.TABLE;
	}

	/** {@return how the table is read now; columns that are not read are left out} */
	public TableMapping mapping() {
		if (isReturning()) {
			return given;
		}
		List<String> names = names();
		List<ColumnMapping> read = names.stream().map(this::column).filter(ColumnMapping::isRead).toList();
		return new TableMapping(file, head.sheet(), header, kind, settings, read);
	}

	/**
	 * Cells of a column, to show what becomes of them.
	 *
	 * @param name name of the column
	 * @param most how many at most
	 * @return the first ones that are not blank, each text once
	 */
	public List<Cell> samples(String name, int most) {
		int place = names().indexOf(name);
		Map<String, Cell> samples = new LinkedHashMap<>();
		for (TableRow row : rows()) {
			Cell cell = row.cell(place);
			if (!cell.isBlank() && samples.size() < most) {
				samples.putIfAbsent(cell.text(), cell);
			}
		}
		return List.copyOf(samples.values());
	}

	/** {@return the columns of the table with the cells a mapping of another column order would miss: none of the saved ones is there} */
	public List<String> lost() {
		List<String> names = names();
		return columns.values().stream().filter(ColumnMapping::isRead).map(ColumnMapping::column).filter(name -> !names.contains(name)).toList();
	}
}
