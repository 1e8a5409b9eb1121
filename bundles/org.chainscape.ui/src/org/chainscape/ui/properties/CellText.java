package org.chainscape.ui.properties;

import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A field over a cell: Enter or leaving it takes the text, Esc leaves the cell as it was; what cannot be taken stays in the field. */
final class CellText {

	private final Table table;
	private final TableEditor editor;
	private Text text;
	private Predicate<String> receiver;
	private boolean ending;

	CellText(Table table) {
		this.table = table;
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.horizontalAlignment = SWT.LEFT;
	}

	/**
	 * Opens the field.
	 *
	 * @param row a row
	 * @param column a column
	 * @param present the text to begin with
	 * @param taken is given the text and says whether it was taken
	 */
	void open(int row, int column, String present, Predicate<String> taken) {
		end(false);
		receiver = taken;
		text = new Text(table, SWT.SINGLE | SWT.BORDER);
		text.setText(present);
		text.selectAll();
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.FocusOut, event -> end(true));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
			}
		});
		editor.setEditor(text, table.getItem(row), column);
		text.setFocus();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			end(false);
			table.setFocus();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			if (end(true)) {
				table.setFocus();
			}
		}
	}

	private boolean end(boolean take) {
		if (text == null || text.isDisposed() || ending) {
			return true;
		}
		ending = true;
		boolean done = !take || receiver.test(text.getText());
		if (done && !text.isDisposed()) {
			text.dispose();
			text = null;
		}
		ending = false;
		return done;
	}

	/** {@return whether a cell is being edited} */
	boolean isOpen() {
		return text != null && !text.isDisposed();
	}
}
