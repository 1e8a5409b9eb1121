package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.PropertyColumn;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridEdit;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.tabular.grid.GridSettings;
import org.chainscape.tabular.load.ImportException.Kind;
import org.chainscape.tabular.mapping.CellMarks;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.mapping.RowField;
import org.chainscape.tabular.mapping.Settings;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.tabular.sheet.NumberFormat;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes back tables this program has written. Cells that are as they were written change nothing, whatever has become of the chain since;
 * edited ones are written as if somebody had typed them into the table of the studio. They are the person's, and cite nothing.
 */
final class TableLoader implements Loader {

	private static final String PLAIN_NUMBER = "[+-]?[0-9][0-9,]*(\\.[0-9]+)?";

	private final Work work;
	private final Map<Table, List<Row>> rows = new LinkedHashMap<>();

	TableLoader(Work work) {
		this.work = work;
	}

	@Override
	public void load(Row row) {
		rows.computeIfAbsent(row.table(), any -> new ArrayList<>()).add(row);
	}

	@Override
	public void end() {
		rows.forEach((table, all) -> new Return(table).take(all));
		rows.clear();
	}

	/** What has to be done to one table. */
	private final class Return {

		private final Table table;
		private final Grid grid;
		private final int[] columns;
		private final Map<String, Integer> places = new HashMap<>();
		private final List<Grid.Wanted> wanted = new ArrayList<>();
		private final Map<Integer, Row> edited = new LinkedHashMap<>();

		Return(Table table) {
			this.table = table;
			List<String> keys = table.mapped().stream().map(TableLoader::key).toList();
			grid = Grid.of(kind(table), work.document(), settings(table).withColumns(keys));
			columns = keys.stream().mapToInt(grid::indexOf).toArray();
			for (int i = 0; i < grid.rowCount(); i++) {
				places.put(((Element) grid.row(i)).getId(), i);
			}
		}

		void take(List<Row> all) {
			Map<String, Row> first = new HashMap<>();
			for (Row row : all) {
				String id = row.text("id");
				Row before = id.isEmpty() ? null : first.putIfAbsent(id, row);
				if (before != null) {
					row.reject(ReasonKind.SAME_ID, String.valueOf(before.number()));
				} else if (places.containsKey(id)) {
					compare(row, places.get(id), id);
				} else if (id.isEmpty() || work.bringsBack()) {
					make(row);
				} else {
					row.reject(ReasonKind.REMOVED);
				}
			}
			GridEdit edit = grid.edit(wanted);
			tell(edit);
			if (!edit.isEmpty()) {
				work.edits().later(edit::run);
			}
			all.forEach(work::finish);
		}

		private void compare(Row row, int place, String id) {
			List<String> marks = CellMarks.split(table.mapping().marks().getOrDefault(id, ""));
			int mark = 0;
			for (int i = 0; i < columns.length; i++) {
				if (table.mapped().get(i).field().equals("id")) {
					continue;
				}
				String before = mark < marks.size() ? marks.get(mark) : null;
				mark++;
				compare(row, i, place, before);
			}
		}

		private void compare(Row row, int index, int place, String before) {
			ColumnMapping column = table.mapped().get(index);
			String text = text(row.cell(index), column);
			String now = CellMarks.of(text);
			if (now.equals(before)) {
				return;
			}
			String mine = columns[index] < 0 ? "" : grid.text(place, columns[index]);
			if (CellMarks.of(mine).equals(now) || isUnreadable(row, index)) {
				return;
			}
			if (before != null && !CellMarks.of(mine).equals(before)) {
				work.edits().tell(new PlannedChange(ChangeKind.CONFLICT, (Element) grid.row(place), feature(place, columns[index]), mine, text,
					row.place()));
				row.remark(ReasonKind.CONFLICT, column.column(), mine, text);
				if (!work.prefersFile()) {
					return;
				}
			}
			want(row, place, index, text);
		}

		private void want(Row row, int place, int index, String text) {
			edited.put(place, row);
			// A column that is not there any more refuses.
			wanted.add(new Grid.Wanted(place, columns[index] < 0 ? grid.columns().size() : columns[index], text));
		}

		private void make(Row row) {
			int place = grid.rowCount() + edited.size();
			for (int i = 0; i < columns.length; i++) {
				String text = text(row.cell(i), table.mapped().get(i));
				if (!text.isEmpty() && columns[i] >= 0 && !isUnreadable(row, i) && !isDerived(i)) {
					want(row, place, i, text);
				}
			}
		}

		/** What follows from other cells may stand in a new row that was copied from another. */
		private boolean isDerived(int index) {
			return grid.columns().get(columns[index]).key().equals("id");
		}

		private void tell(GridEdit edit) {
			edited.forEach((place, row) -> {
				if (place >= grid.rowCount()) {
					edit.made(place).ifPresent(object -> work.edits().tellAdded((Element) Identities.assign(object), row.place()));
				}
			});
			for (Grid.Wanted cell : edit.written()) {
				if (cell.row() < grid.rowCount()) {
					work.edits().tell(new PlannedChange(ChangeKind.CHANGED, (Element) grid.row(cell.row()), feature(cell.row(), cell.column()),
						grid.text(cell.row(), cell.column()), cell.text(), edited.get(cell.row()).place()));
				}
			}
			for (GridEdit.Refusal refusal : edit.refusals()) {
				Row row = edited.get(refusal.row());
				String label = refusal.column() < grid.columns().size() ? grid.columns().get(refusal.column()).label() : "";
				if (refusal.row() >= grid.rowCount() && edit.made(refusal.row()).isEmpty()) {
					row.reject(ReasonKind.REFUSED, label, refusal.text(), refusal.reason());
				} else {
					row.remark(ReasonKind.REFUSED, label, refusal.text(), refusal.reason());
				}
			}
		}

		private EStructuralFeature feature(int place, int column) {
			EObject object = grid.row(place);
			Column shown = column < 0 ? null : grid.columns().get(column);
			return shown instanceof PropertyColumn ? Literals.SUBJECT__OBSERVATIONS
				: shown == null ? null : object.eClass().getEStructuralFeature(shown.key().substring(shown.key().indexOf('.') + 1));
		}
	}

	private static String key(ColumnMapping column) {
		return column.field().startsWith(RowField.CELL) ? column.field().substring(RowField.CELL.length()) : column.field();
	}

	private static GridKind kind(Table table) {
		Optional<GridKind> kind = table.mapping().setting(Settings.TABLE).map(word -> word.split(":", 2)[0]).flatMap(GridKind::of);
		return kind.orElseThrow(() -> new ImportException(Kind.NO_FIELD, table.file(), table.kind().key(), "settings." + Settings.TABLE));
	}

	private static GridSettings settings(Table table) {
		String[] words = table.mapping().setting(Settings.TABLE).orElse("").split(":", 2);
		GridSettings usual = GridSettings.standard(Language.of(table.mapping().setting(Settings.LANGUAGE).orElse("zh")));
		return words.length < 2 ? usual : usual.withPart(words[1]);
	}

	private static boolean isUnreadable(Row row, int index) {
		Reading<String> reading = Cells.text(row.cell(index));
		reading.problems().stream().filter(problem -> reading.isRefused()).forEach(problem -> row.remark(ReasonKind.NOT_READ,
			row.table().mapped().get(index).column(), problem));
		return reading.isRefused();
	}

	/** {@return what a cell says in full: numbers with the unit of the head or their sign of percent} */
	private static String text(Cell cell, ColumnMapping column) {
		String unit = column.option(Options.UNIT).orElse("");
		if (cell.kind() != Cell.Kind.NUMBER) {
			String text = cell.text().strip();
			return !unit.isEmpty() && text.matches(PLAIN_NUMBER) ? text + unit : text;
		}
		boolean percent = cell.format().sense() == NumberFormat.Sense.PERCENT;
		String number = (percent ? cell.number().movePointRight(2) : cell.number()).stripTrailingZeros().toPlainString();
		return number + (percent ? "%" : unit);
	}
}
