package org.chainscape.tabular.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.model.text.Language;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.mapping.CellMarks;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.mapping.Origin;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.RowKind;
import org.chainscape.tabular.mapping.Settings;
import org.chainscape.tabular.mapping.TableMapping;

/**
 * The mapping with which an exported table comes back: rows are known by their ids, and marks of the cells tell what has been edited since.
 * Every table can come back; cells that cannot be edited in the studio refuse in the file, too.
 */
public final class WayBack {

	/** The column of ids, which every table has. */
	private static final String ID = "id";

	private final String name;
	private final Language language;
	private final List<TableMapping> tables = new ArrayList<>();

	/**
	 * An export.
	 *
	 * @param name name of the file or folder that is exported
	 * @param language the language of its words
	 */
	public WayBack(String name, Language language) {
		this.name = name;
		this.language = language;
	}

	/**
	 * A table as it has to be written to come back.
	 *
	 * @param grid the table
	 * @return the same with the ids of its rows in the last column
	 */
	public static Grid ready(Grid grid) {
		return grid.with(ID);
	}

	/**
	 * Takes a CSV file along.
	 *
	 * @param file its name without folders
	 * @param grid what is in it
	 */
	public void csv(String file, Grid grid) {
		List<String> heads = grid.columns().stream().map(CsvTable::head).toList();
		tables.add(table(file, "", grid, heads, heads.stream().map(head -> "").toList()));
	}

	/**
	 * Takes a workbook along.
	 *
	 * @param file its name without folders
	 * @param grids its sheets
	 */
	public void workbook(String file, List<Grid> grids) {
		for (Grid grid : grids) {
			List<Exported> columns = Exported.all(grid);
			tables.add(table(file, Workbook.sheet(grid, language), grid, columns.stream().map(Exported::head).toList(),
				columns.stream().map(Exported::unit).toList()));
		}
	}

	/** {@return the mapping; without tables if nothing was taken along} */
	public Mapping mapping() {
		return new Mapping(name, Origin.UNKNOWN, tables);
	}

	private TableMapping table(String file, String sheet, Grid grid, List<String> heads, List<String> units) {
		Map<String, String> settings = new LinkedHashMap<>();
		String part = grid.settings().part();
		settings.put(Settings.TABLE, grid.kind().word() + (part.isEmpty() ? "" : ':' + part));
		settings.put(Settings.LANGUAGE, language.name().toLowerCase(Locale.ROOT));
		List<ColumnMapping> columns = new ArrayList<>();
		Map<String, Integer> times = new HashMap<>();
		for (int i = 0; i < heads.size(); i++) {
			Column column = grid.columns().get(i);
			int time = times.merge(heads.get(i).strip().toLowerCase(Locale.ROOT), 1, Integer::sum);
			Map<String, String> options = units.get(i).isEmpty() ? Map.of() : Map.of(Options.UNIT, units.get(i));
			columns.add(new ColumnMapping(time == 1 ? heads.get(i) : heads.get(i) + '#' + time,
				column.key().equals(ID) ? ID : RowField.CELL + column.key(), options));
		}
		return new TableMapping(file, sheet, 1, RowKind.TABLE, settings, columns, marks(grid));
	}

	private static Map<String, String> marks(Grid grid) {
		int id = grid.indexOf(ID);
		Map<String, String> marks = new LinkedHashMap<>(grid.rowCount() * 2);
		StringBuilder row = new StringBuilder();
		for (int i = 0; i < grid.rowCount(); i++) {
			row.setLength(0);
			for (int k = 0; k < grid.columns().size(); k++) {
				if (k != id) {
					row.append(CellMarks.of(Workbook.kept(grid.text(i, k))));
				}
			}
			marks.put(grid.text(i, id), row.toString());
		}
		return marks;
	}
}
