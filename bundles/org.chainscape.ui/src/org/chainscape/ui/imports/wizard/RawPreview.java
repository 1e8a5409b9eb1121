package org.chainscape.ui.imports.wizard;

import java.util.List;
import java.util.function.IntConsumer;

import org.chainscape.tabular.sheet.ColumnLetters;
import org.chainscape.tabular.sheet.TableRow;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.TableDraft;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The first rows of a table as its file has them. The header row is bold; what is above it and columns that are not read are grey. */
final class RawPreview {

	private static final int MOST_COLUMNS = 80;
	private static final int WIDTH = 120;
	private static final int WIDEST = 60;

	private final IntConsumer header;
	private final IntConsumer column;
	private Table table;
	private Font bold;

	/**
	 * A preview.
	 *
	 * @param header is told the number of the row somebody says names the columns
	 * @param column is told the place of the column somebody clicks at
	 */
	RawPreview(IntConsumer header, IntConsumer column) {
		this.header = header;
		this.column = column;
	}

	Table create(Composite parent) {
		table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
		bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		Menu menu = new Menu(table);
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(ImportTexts.text("preview.header"));
		item.addListener(SWT.Selection, event -> {
			if (table.getSelectionCount() == 1) {
				header.accept(((TableRow) table.getSelection()[0].getData()).number());
			}
		});
		MenuItem none = new MenuItem(menu, SWT.PUSH);
		none.setText(ImportTexts.text("preview.noHeader"));
		none.addListener(SWT.Selection, event -> header.accept(0));
		table.setMenu(menu);
		return table;
	}

	void show(TableDraft draft) {
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn each : table.getColumns()) {
			each.dispose();
		}
		TableColumn number = new TableColumn(table, SWT.RIGHT);
		number.setText("");
		number.setWidth(48);
		int columns = Math.min(MOST_COLUMNS, draft.head().columns());
		for (int i = 0; i < columns; i++) {
			int place = i;
			TableColumn shown = new TableColumn(table, SWT.LEFT);
			shown.setText(ColumnLetters.of(i));
			shown.setWidth(WIDTH);
			shown.addListener(SWT.Selection, event -> column.accept(place));
		}
		fill(draft, columns);
		table.setRedraw(true);
	}

	private void fill(TableDraft draft, int columns) {
		List<String> names = draft.names();
		Color grey = table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
		for (TableRow row : draft.head().rows()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(row);
			item.setText(0, String.valueOf(row.number()));
			item.setForeground(0, grey);
			boolean head = row.number() == draft.header();
			for (int i = 0; i < columns; i++) {
				String text = row.cell(i).text().replaceAll("\\s+", " ");
				item.setText(i + 1, text.length() > WIDEST ? text.substring(0, WIDEST) + '…' : text);
				if (head) {
					item.setFont(i + 1, bold);
				}
				if (row.number() < draft.header() || !draft.column(names.get(i)).isRead()) {
					item.setForeground(i + 1, grey);
				}
			}
		}
	}
}
