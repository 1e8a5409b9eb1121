package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.chainscape.tabular.load.ImportException.Kind;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.Settings;
import org.chainscape.tabular.mapping.TableMapping;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.tabular.sheet.SheetNotice;
import org.chainscape.tabular.sheet.TableFile;
import org.chainscape.tabular.sheet.TableRow;
import org.chainscape.tabular.sheet.TableRows;

/** Reads the rows of a table, and marks those whose characters were damaged. */
final class TableInput {

	private static final int STEP = 2048;
	private static final int LETTERS = 26;
	private static final String REPLACEMENT = "\uFFFD";

	private final TableFile file;
	private final Table table;

	TableInput(TableFile file, Table table) {
		this.file = file;
		this.table = table;
	}

	/** {@return the mapping with the sheet it means, checked against the fields of its kind} */
	static TableMapping check(TableMapping mapping, TableFile file) {
		String name = Sources.name(file.file());
		for (ColumnMapping column : mapping.columns()) {
			if (column.isRead() && mapping.kind().field(column.field()).isEmpty()) {
				throw new ImportException(Kind.UNKNOWN_FIELD, name, mapping.kind().key(), column.field());
			}
		}
		for (RowField field : mapping.kind().fields()) {
			boolean said = mapping.setting(Settings.CONSTANT + field.key()).isPresent()
				|| mapping.columns().stream().anyMatch(column -> column.field().equals(field.key()));
			if (field.required() && !said) {
				throw new ImportException(Kind.NO_FIELD, name, mapping.kind().key(), field.key());
			}
		}
		List<String> sheets = file.sheets();
		boolean only = sheets.size() == 1 && mapping.sheet().isEmpty();
		if (!only && !sheets.contains(mapping.sheet())) {
			throw new ImportException(Kind.NO_SHEET, name, mapping.sheet(), String.join("、", sheets));
		}
		return only && !sheets.get(0).isEmpty() ? mapping.on(sheets.get(0)) : mapping;
	}

	/** Reads all rows below the header. */
	void read(Consumer<Row> consumer, ImportProgress progress) {
		int count = 0;
		try (TableRows rows = file.rows(table.mapping().sheet())) {
			int[] positions = positions(rows);
			int removed = removed();
			while (rows.hasNext()) {
				Row row = row(rows.next(), positions);
				int now = removed();
				mark(row, now > removed);
				removed = now;
				consumer.accept(row);
				if (++count % STEP == 0) {
					progress.reading(table.file(), table.mapping().sheet(), count);
					checkCancelled(progress);
				}
			}
		}
		progress.reading(table.file(), table.mapping().sheet(), count);
		checkCancelled(progress);
	}

	static void checkCancelled(ImportProgress progress) {
		if (progress.isCancelled()) {
			throw new CancellationException();
		}
	}

	private int removed() {
		for (SheetNotice notice : file.notices()) {
			if (notice.kind() == SheetNotice.Kind.CONTROL_CHARACTERS) {
				return notice.count();
			}
		}
		return 0;
	}

	private static void mark(Row row, boolean cleaned) {
		if (cleaned) {
			row.remark(ReasonKind.CLEANED);
		}
		for (int i = 0; i < row.table().mapped().size(); i++) {
			if (row.text(i).contains(REPLACEMENT)) {
				row.remark(ReasonKind.LOST_CHARACTERS, row.text(i));
				return;
			}
		}
	}

	private Row row(TableRow read, int[] positions) {
		Cell[] cells = new Cell[positions.length];
		for (int i = 0; i < cells.length; i++) {
			cells[i] = read.cell(positions[i]);
		}
		return new Row(table, read.number(), cells);
	}

	/** {@return where the columns of the mapping are} */
	private int[] positions(TableRows rows) {
		Map<String, Integer> heads = heads(rows);
		List<String> missing = new ArrayList<>();
		int[] positions = new int[table.mapped().size()];
		for (int i = 0; i < positions.length; i++) {
			String name = table.mapped().get(i).column();
			Integer position = table.mapping().header() == 0 ? Integer.valueOf(position(name)) : heads.get(head(name));
			if (position == null || position < 0) {
				missing.add(name);
			} else {
				positions[i] = position;
			}
		}
		if (!missing.isEmpty()) {
			throw new ImportException(Kind.NO_COLUMN, table.file(), table.mapping().sheet(), String.join("、", missing));
		}
		return positions;
	}

	private Map<String, Integer> heads(TableRows rows) {
		int header = table.mapping().header();
		if (header == 0) {
			return Map.of();
		}
		TableRow row = null;
		while (rows.hasNext() && (row == null || row.number() < header)) {
			row = rows.next();
		}
		if (row == null || row.number() != header) {
			throw new ImportException(Kind.NO_HEADER, table.file(), table.mapping().sheet(), String.valueOf(header));
		}
		Map<String, Integer> heads = new LinkedHashMap<>();
		Map<String, Integer> times = new HashMap<>();
		for (int i = 0; i < row.cells().size(); i++) {
			String head = head(row.cell(i).text());
			int time = times.merge(head, 1, Integer::sum);
			heads.putIfAbsent(time == 1 ? head : head + '#' + time, i);
		}
		return heads;
	}

	private static String head(String text) {
		return Texted.clean(text).toLowerCase(Locale.ROOT);
	}

	/** {@return the place of a column by its letter, from 0; -1 if it is none} */
	private static int position(String letters) {
		int position = 0;
		for (char letter : letters.strip().toUpperCase(Locale.ROOT).toCharArray()) {
			if (letter < 'A' || letter > 'Z' || position > LETTERS * LETTERS * LETTERS) {
				return -1;
			}
			position = position * LETTERS + letter - 'A' + 1;
		}
		return position - 1;
	}
}
