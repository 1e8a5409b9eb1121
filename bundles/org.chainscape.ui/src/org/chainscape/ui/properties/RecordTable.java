package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.diagram.cite.CitationDrop;
import org.chainscape.tabular.column.Attempt;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.form.Records;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Records as rows. Only what can be seen is asked for; a cell is edited by a double click or F2. */
final class RecordTable {

	private static final int MOST_ROWS = 10;
	private static final int SAMPLE = 60;
	private static final int LEAST_COLUMN = 64;
	private static final int MOST_COLUMN = 260;
	private static final int PADDING = 22;

	private final Host host;
	private final Composite frame;
	private final Table table;
	private final List<Column> columns;
	private final Runnable selected;
	private final Consumer<String> refused;
	private final CellText editing;
	private List<EObject> rows = List.of();
	private boolean locked;
	private boolean sized;

	RecordTable(Composite parent, Host host, Records records, Runnable selected, Consumer<String> refused) {
		this.host = host;
		this.selected = selected;
		this.refused = refused;
		columns = records.columns();
		frame = new Composite(parent, SWT.NONE) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				return new Point(wHint == SWT.DEFAULT ? 120 : wHint, hHint == SWT.DEFAULT ? height() : hHint);
			}
		};
		frame.setLayout(new FillLayout());
		table = new Table(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		for (Column column : columns) {
			TableColumn head = new TableColumn(table, column.type() == ColumnType.NUMBER ? SWT.RIGHT : SWT.LEFT);
			head.setText(column.label());
			head.setToolTipText(column.description());
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selected.run());
		table.addListener(SWT.MouseDoubleClick, event -> edit(new Point(event.x, event.y)));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2 && selectedIndex() >= 0) {
				edit(selectedIndex(), firstEditable());
			}
		});
		editing = new CellText(table);
		new CitationDrop(host::session, event -> event.item instanceof TableItem item && table.indexOf(item) < rows.size()
			? List.of(rows.get(table.indexOf(item))) : List.of()).on(table);
	}

	Composite control() {
		return frame;
	}

	private int height() {
		int lines = Math.min(MOST_ROWS, rows.size()) + 1;
		int scroll = table.getHorizontalBar() == null ? 0 : table.getHorizontalBar().getSize().y;
		return Math.max(table.getHeaderHeight(), table.getItemHeight()) + (lines - 1) * table.getItemHeight() + scroll + 6;
	}

	/** Shows records. {@code true} if the table needs another height by that. */
	boolean show(List<EObject> wanted, boolean readOnly) {
		locked = readOnly;
		boolean resized = Math.min(MOST_ROWS, wanted.size()) != Math.min(MOST_ROWS, rows.size());
		List<EObject> before = selected();
		boolean same = wanted.equals(rows);
		rows = List.copyOf(wanted);
		table.setItemCount(rows.size());
		table.clearAll();
		if (!same) {
			table.deselectAll();
			before.stream().map(rows::indexOf).filter(index -> index >= 0).forEach(table::select);
		}
		if (!sized && !rows.isEmpty()) {
			sized = true;
			pack();
		}
		return resized;
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		TableItem item = (TableItem) event.item;
		EObject row = rows.get(event.index);
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i, oneLine(columns.get(i).text(row)));
		}
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
	}

	/** Widths by what the first rows say, so that nothing needed is cut. */
	private void pack() {
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			int width = gc.textExtent(column.label()).x;
			for (EObject row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
				width = Math.max(width, gc.textExtent(oneLine(column.text(row))).x);
			}
			table.getColumn(i).setWidth(Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, width + PADDING)));
		}
		gc.dispose();
	}

	int size() {
		return rows.size();
	}

	int selectedIndex() {
		int index = table.getSelectionIndex();
		return index < rows.size() ? index : -1;
	}

	List<EObject> selected() {
		List<EObject> found = new ArrayList<>();
		for (int index : table.getSelectionIndices()) {
			if (index < rows.size()) {
				found.add(rows.get(index));
			}
		}
		return found;
	}

	/** Selects a record; {@code null} for none. */
	void select(EObject record) {
		table.deselectAll();
		int index = record == null ? -1 : rows.indexOf(record);
		if (index >= 0) {
			table.select(index);
			table.showSelection();
		}
		selected.run();
	}

	private int firstEditable() {
		for (int i = 0; i < columns.size(); i++) {
			if (isText(columns.get(i))) {
				return i;
			}
		}
		return 0;
	}

	/** Elements and choices have editors of their own below. */
	private static boolean isText(Column column) {
		return switch (column.type()) {
			case TEXT, NUMBER, DATE -> true;
			default -> false;
		};
	}

	private void edit(Point at) {
		TableItem item = table.getItem(at);
		for (int i = 0; item != null && i < columns.size(); i++) {
			Rectangle cell = item.getBounds(i);
			if (cell.contains(at)) {
				edit(table.indexOf(item), i);
			}
		}
	}

	private void edit(int index, int number) {
		Column column = columns.get(number);
		EObject row = rows.get(index);
		if (locked || !isText(column) || column.locked(row).isPresent()) {
			return;
		}
		editing.open(index, number, column.text(row), typed -> {
			Attempt attempt = column.write(row, typed);
			if (attempt.isRefused()) {
				refused.accept(attempt.refusal());
				return false;
			}
			refused.accept(null);
			if (attempt.change() != null) {
				host.run(PropertyTexts.get("step.change", column.label()), () -> attempt.change().apply(row, new ArrayList<>()));
			}
			return true;
		});
	}
}
