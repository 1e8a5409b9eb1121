package org.chainscape.tabular.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.tabular.sheet.Cell;
import org.chainscape.tabular.sheet.TableFile;
import org.chainscape.tabular.sheet.TableRow;
import org.chainscape.tabular.sheet.TableRows;

/** The first rows of a sheet: which of them is the header, and what stands below it. */
final class SheetSample {

	private static final int FIRST = 10;
	private static final int ROWS = 300;
	private static final int DIFFERENT = 60;

	private final TableFile file;
	private final String sheet;
	private final List<TableRow> rows = new ArrayList<>();
	private int header = -1;

	SheetSample(TableFile file, String sheet, Words words) {
		this.file = file;
		this.sheet = sheet;
		try (TableRows all = file.rows(sheet)) {
			while (all.hasNext() && rows.size() < ROWS) {
				rows.add(all.next());
			}
		}
		int most = 0;
		for (int i = 0; i < Math.min(FIRST, rows.size()); i++) {
			int known = (int) rows.get(i).cells().stream().filter(cell -> words.concept(cell.text()).isPresent()).count();
			if (known > most) {
				most = known;
				header = i;
			}
		}
	}

	boolean hasHeader() {
		return header >= 0;
	}

	String sheet() {
		return sheet;
	}

	/** {@return the name of file and sheet, to guess what rows are about} */
	String name() {
		return file.file().getFileName() + " " + sheet;
	}

	int headerRow() {
		return rows.get(header).number();
	}

	/** {@return the heads of the columns as mappings name them; empty for columns without one} */
	List<String> heads() {
		List<String> heads = new ArrayList<>();
		Map<String, Integer> times = new HashMap<>();
		for (Cell cell : rows.get(header).cells()) {
			String head = cell.text().strip().replaceAll("\\s+", " ");
			int time = times.merge(head, 1, Integer::sum);
			heads.add(head.isEmpty() || time == 1 ? head : head + '#' + time);
		}
		return heads;
	}

	/** {@return the cells below the header} */
	List<Cell> column(int column) {
		return rows.subList(header + 1, rows.size()).stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).toList();
	}

	/** {@return the different words of a column, of the whole sheet, as long as they are few} */
	Set<String> words(int column) {
		Set<String> words = new LinkedHashSet<>();
		try (TableRows all = file.rows(sheet)) {
			while (all.hasNext() && words.size() < DIFFERENT) {
				TableRow row = all.next();
				if (row.number() > headerRow() && !row.cell(column).isBlank()) {
					words.add(row.cell(column).text().strip());
				}
			}
		}
		return words;
	}
}
