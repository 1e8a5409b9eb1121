package org.chainscape.ui.imports.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.tabular.load.RowOutcome;
import org.chainscape.tabular.load.RowRemark;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.imports.ImportTexts;
import org.chainscape.ui.imports.RemarkList;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The rows that were not plainly imported, with their places and reasons: filtered, copied, saved. */
public final class RemarksPane {

	private static final List<RowOutcome> LISTED = List.of(RowOutcome.REJECTED, RowOutcome.REMARKED, RowOutcome.REPEATED);
	private static final String[] COLUMNS = {"remarks.file", "remarks.sheet", "remarks.row", "remarks.outcome", "remarks.reason"};
	private static final int[] WIDTHS = {170, 80, 70, 120, 620};
	private static final int FIELD = 180;
	private static final int PAUSE_MS = 200;

	private final Map<RowOutcome, Button> switches = new EnumMap<>(RowOutcome.class);
	private final VirtualTable<RowRemark> rows = new VirtualTable<>(this::text);
	private RemarkList list = new RemarkList(List.of());
	private Text field;

	/**
	 * Makes the controls.
	 *
	 * @param parent their parent
	 * @return the control
	 */
	public Composite create(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(body);
		Composite bar = Rows.composite(body, 6);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(ImportTexts.text("remarks.search"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(FIELD, SWT.DEFAULT).applyTo(field);
		Runnable later = this::refresh;
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE_MS, later));
		for (RowOutcome outcome : LISTED) {
			Button button = new Button(bar, SWT.CHECK);
			button.setText(outcome.label(UiTexts.language()));
			button.setSelection(true);
			button.addListener(SWT.Selection, event -> refresh());
			switches.put(outcome, button);
		}
		Rows.push(bar, "remarks.copy", this::copy);
		Rows.push(bar, "remarks.save", this::save);
		Table table = rows.create(body, COLUMNS, WIDTHS);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
				copy();
			}
		});
		return body;
	}

	/**
	 * Shows rows.
	 *
	 * @param shown the rows
	 */
	public void show(RemarkList shown) {
		list = shown;
		switches.forEach((outcome, button) -> {
			long count = shown.count(outcome);
			button.setText(ImportTexts.text("remarks.switch", outcome.label(UiTexts.language()), ImportTexts.count(count)));
			button.setEnabled(count > 0);
		});
		field.getParent().layout(true);
		refresh();
	}

	private void refresh() {
		if (field.isDisposed()) {
			return;
		}
		Set<RowOutcome> wanted = EnumSet.noneOf(RowOutcome.class);
		switches.forEach((outcome, button) -> {
			if (button.getSelection()) {
				wanted.add(outcome);
			}
		});
		rows.show(list.filter(wanted, field.getText()));
	}

	private String text(RowRemark row, int column) {
		return switch (column) {
		case 0 -> row.file();
		case 1 -> row.sheet();
		case 2 -> String.valueOf(row.row());
		case 3 -> row.outcome().label(UiTexts.language());
		default -> list.reason(row);
		};
	}

	private void copy() {
		rows.copy(list.text(rows.wanted()));
	}

	private void save() {
		FileDialog dialog = new FileDialog(field.getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(ImportTexts.text("remarks.save"));
		dialog.setFileName(ImportTexts.text("remarks.name"));
		dialog.setFilterExtensions(new String[] {"*.csv"});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				list.write(rows.wanted(), Path.of(chosen));
			} catch (IOException e) {
				MessageDialog.openError(field.getShell(), dialog.getText(), ImportTexts.text("file.unwritable", e.getLocalizedMessage()));
			}
		}
	}

	/** {@return how many rows are shown} */
	public int shown() {
		return rows.rows().size();
	}
}
