package org.chainscape.ui.imports.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import org.chainscape.ui.imports.ImportTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of many rows of which only those in view are filled.
 *
 * @param <T> what a row shows
 */
final class VirtualTable<T> {

	/** More rows than this nobody reads, and the table would take its time. */
	private static final int MOST = 5_000;

	private final BiFunction<T, Integer, String> text;
	private Table table;
	private List<T> rows = List.of();

	/**
	 * A table.
	 *
	 * @param text what stands in a column of a row
	 */
	VirtualTable(BiFunction<T, Integer, String> text) {
		this.text = text;
	}

	Table create(Composite parent, String[] keys, int[] widths) {
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		for (int i = 0; i < keys.length; i++) {
			Rows.column(table, keys[i], widths[i], false);
		}
		table.addListener(SWT.SetData, this::fill);
		return table;
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		int at = table.indexOf(item);
		if (at == MOST) {
			item.setText(Math.min(1, table.getColumnCount() - 1), ImportTexts.text("table.more", ImportTexts.count(rows.size() - MOST)));
			return;
		}
		if (at < 0 || at >= rows.size()) {
			// Tables ask for lines they are about to drop, too.
			return;
		}
		T row = rows.get(at);
		item.setData(row);
		for (int i = 0; i < table.getColumnCount(); i++) {
			item.setText(i, text.apply(row, i).replaceAll("\\s+", " "));
		}
	}

	void show(List<T> fresh) {
		rows = fresh;
		table.setItemCount(0);
		table.setItemCount(Math.min(fresh.size(), MOST + 1));
		table.clearAll();
	}

	Table table() {
		return table;
	}

	List<T> rows() {
		return rows;
	}

	/** {@return the rows that are selected; all if none is} */
	List<T> wanted() {
		List<T> selected = Arrays.stream(table.getSelectionIndices()).filter(at -> at < MOST).mapToObj(rows::get).toList();
		return selected.isEmpty() ? rows : selected;
	}

	void copy(String words) {
		if (words.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
	}

	static String count(String key, long number) {
		return ImportTexts.text(key, ImportTexts.count(number));
	}
}
