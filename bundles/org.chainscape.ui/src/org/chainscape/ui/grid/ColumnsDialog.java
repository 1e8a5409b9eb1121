package org.chainscape.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Chooses the columns of a table and their order. */
final class ColumnsDialog extends Dialog {

	private static final int WIDTH = 380;
	private static final int HEIGHT = 380;

	private final List<Column> all = new ArrayList<>();
	private final List<Column> wanted = new ArrayList<>();
	private Table list;
	private Text field;

	ColumnsDialog(Shell shell, Grid grid) {
		super(shell);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		wanted.addAll(grid.columns());
		all.addAll(grid.columns());
		grid.allColumns().stream().filter(column -> !all.contains(column)).forEach(all::add);
	}

	/** {@return the keys of the columns that were chosen, in order; none for the usual ones} */
	List<String> keys() {
		return all.stream().filter(wanted::contains).map(Column::key).toList();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(UiTexts.text("grid.columns"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
		field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(UiTexts.text("grid.columns.find"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(field);
		field.addListener(SWT.Modify, event -> fill());
		list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
		list.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				check((TableItem) event.item);
			}
		});
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "grid.columns.up", () -> move(-1));
		button(buttons, "grid.columns.down", () -> move(1));
		button(buttons, "grid.columns.all", () -> checkAll(true));
		button(buttons, "grid.columns.none", () -> checkAll(false));
		fill();
		return area;
	}

	private static void button(Composite parent, String key, Runnable code) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(UiTexts.text(key));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> code.run());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CLIENT_ID, UiTexts.text("grid.columns.usual"), false);
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == IDialogConstants.CLIENT_ID) {
			wanted.clear();
			setReturnCode(OK);
			close();
		} else {
			super.buttonPressed(id);
		}
	}

	private void fill() {
		String typed = field.getText().strip().toLowerCase(Locale.ROOT);
		list.removeAll();
		for (Column column : all) {
			String label = column.group().isEmpty() ? column.label() : column.group() + " · " + column.label();
			if (label.toLowerCase(Locale.ROOT).contains(typed)) {
				TableItem item = new TableItem(list, SWT.NONE);
				item.setText(label);
				item.setData(column);
				item.setChecked(wanted.contains(column));
			}
		}
	}

	private void check(TableItem item) {
		Column column = (Column) item.getData();
		wanted.remove(column);
		if (item.getChecked()) {
			wanted.add(column);
		}
		update();
	}

	private void checkAll(boolean checked) {
		for (TableItem item : list.getItems()) {
			item.setChecked(checked);
			check(item);
		}
	}

	private void update() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!wanted.isEmpty());
		}
	}

	private void move(int by) {
		int index = list.getSelectionIndex();
		if (index < 0 || index + by < 0 || index + by >= list.getItemCount()) {
			return;
		}
		Column column = (Column) list.getItem(index).getData();
		Column other = (Column) list.getItem(index + by).getData();
		all.remove(column);
		all.add(all.indexOf(other) + (by > 0 ? 1 : 0), column);
		fill();
		list.setSelection(index + by);
	}
}
