package org.chainscape.ui.imports.result;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ImportRecord.Entry;
import org.chainscape.ui.imports.ImportTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What an import has done, one line each; only lines in view are filled. */
final class ResultTable {

	private static final String[] COLUMNS = {"changes.kind", "changes.element", "changes.class", "changes.feature", "changes.before",
		"changes.after", "changes.place"};
	private static final int[] WIDTHS = {100, 190, 90, 110, 170, 200, 260};

	private Table table;
	private List<Entry> rows = List.of();

	Table create(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(ImportTexts.text(COLUMNS[i]));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copy();
			}
		});
		return table;
	}

	Table control() {
		return table;
	}

	void setMenu(Menu menu) {
		table.setMenu(menu);
	}

	void onOpen(Consumer<Entry> code) {
		table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(code));
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int index = table.indexOf(item);
		if (index < 0 || index >= rows.size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		Entry entry = rows.get(index);
		item.setText(IntStream.range(0, COLUMNS.length).mapToObj(column -> text(entry, column)).toArray(String[]::new));
	}

	void show(List<Entry> fresh) {
		rows = fresh;
		table.deselectAll();
		table.setItemCount(0);
		table.setItemCount(fresh.size());
		table.clearAll();
	}

	List<Entry> selected() {
		return Arrays.stream(table.getSelectionIndices()).mapToObj(rows::get).toList();
	}

	private void copy() {
		String text = selected().stream().map(ResultTable::line).collect(Collectors.joining("\n"));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.getDisplay());
			try {
				clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			} finally {
				clipboard.dispose();
			}
		}
	}

	/** A line as text with tabs. */
	static String line(Entry entry) {
		return IntStream.range(0, COLUMNS.length).mapToObj(column -> text(entry, column)).collect(Collectors.joining("\t"));
	}

	private static String text(Entry entry, int column) {
		return switch (column) {
		case 0 -> entry.kind() == ChangeKind.CONFLICT ? ImportTexts.text(entry.taken() ? "results.conflict.file" : "results.conflict.mine")
			: entry.kind().label(UiTexts.language());
		case 1 -> entry.label();
		case 2 -> entry.className();
		case 3 -> entry.feature();
		case 4 -> entry.before();
		case 5 -> entry.after();
		default -> entry.place();
		};
	}
}
