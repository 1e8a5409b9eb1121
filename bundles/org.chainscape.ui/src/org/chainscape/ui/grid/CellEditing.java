package org.chainscape.ui.grid;

import java.util.Optional;

import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.ui.UiTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolTip;

/** The field in the place of a cell, or of the condition above a column, while it is edited. */
final class CellEditing {

	private static final int PAUSE_MS = 250;
	private static final int WIDEST = 480;

	private final GridCanvas table;
	private final GridHost host;
	private Text field;
	private Proposals proposals;
	private ToolTip warning;
	private boolean typed;
	private boolean filters;
	private boolean closing;
	private int row;
	private int column;

	CellEditing(GridCanvas table, GridHost host) {
		this.table = table;
		this.host = host;
	}

	boolean isOpen() {
		return field != null && !field.isDisposed();
	}

	/** {@return the field, {@code null} while there is none} */
	Text field() {
		return field;
	}

	/** Edits the active cell: from the text that is there, or anew with what was typed. */
	void open(String start) {
		Grid grid = table.grid();
		row = table.selection().row();
		column = table.selection().column();
		if (!host.isEditable()) {
			host.say(UiTexts.text("grid.readOnly"));
			return;
		}
		boolean fresh = row >= grid.rowCount();
		Optional<String> locked = fresh ? Optional.empty() : grid.columns().get(column).locked(grid.row(row));
		if (locked.isPresent()) {
			host.say(locked.get());
			warn(locked.get());
			return;
		}
		host.say("");
		filters = false;
		typed = start != null;
		table.reveal(row, column);
		show(start == null ? fresh ? "" : grid.text(row, column) : start.strip());
		if (typed) {
			field.setSelection(field.getText().length());
		}
		Column asked = grid.columns().get(column);
		proposals = new Proposals(field, text -> host.proposals(asked, text), this::take);
		if (asked.type() == ColumnType.CHOICE || asked.type() == ColumnType.BOOLEAN) {
			proposals.open(typed ? field.getText() : "");
		} else if (typed) {
			proposals.open(field.getText());
		}
	}

	/** Edits the condition above a column. */
	void filter(int wanted) {
		commit();
		filters = true;
		column = wanted;
		typed = true;
		show(table.grid().filter().byColumn().getOrDefault(table.grid().columns().get(wanted).key(), ""));
		field.setMessage(UiTexts.text("grid.filter.message"));
		field.setToolTipText(UiTexts.text("grid.filter.what"));
		field.selectAll();
	}

	private void show(String text) {
		closing = false;
		boolean several = text.indexOf('\n') >= 0;
		field = new Text(table.control(), (several ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE) | SWT.BORDER);
		field.setText(text);
		field.setFont(table.control().getFont());
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.Traverse, event -> event.doit = false);
		field.addListener(SWT.Modify, event -> modified());
		field.addListener(SWT.FocusOut, event -> table.control().getDisplay().asyncExec(this::left));
		place();
		field.selectAll();
		field.setFocus();
	}

	private void modified() {
		if (filters) {
			table.control().getDisplay().timerExec(PAUSE_MS, this::applyFilter);
		} else if (proposals != null) {
			proposals.open(field.getText());
		}
		place();
	}

	private void applyFilter() {
		if (isOpen() && filters) {
			host.filter(table.grid().filter().with(table.grid().columns().get(column).key(), field.getText()));
		}
	}

	/** Keeps the field over its cell. */
	void place() {
		if (!isOpen()) {
			return;
		}
		Frame frame = table.frame();
		Rectangle cell = filters ? new Rectangle(frame.x(column), frame.headBottom(), frame.axis().size(column), frame.top() - frame.headBottom())
			: frame.bounds(row, column);
		int wanted = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 3 * Frame.PAD;
		int width = Math.max(cell.width + 1, Math.min(wanted, WIDEST));
		boolean several = (field.getStyle() & SWT.MULTI) != 0;
		field.setBounds(cell.x - 1, cell.y - 1, width, several ? 5 * cell.height : cell.height + 1);
		boolean hidden = !filters && (cell.y < frame.top() || column >= Frame.FROZEN && cell.x + cell.width < frame.frozenRight());
		field.setVisible(!hidden);
	}

	private void key(Event event) {
		if (proposals != null && proposals.key(event)) {
			event.doit = false;
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
			case SWT.ESC -> {
				event.doit = false;
				cancel();
			}
			case SWT.CR, SWT.KEYPAD_CR -> {
				if ((event.stateMask & SWT.ALT) != 0 && (field.getStyle() & SWT.MULTI) != 0) {
					field.insert("\n");
				} else {
					finish(event, shift ? -1 : 1, 0);
				}
			}
			case SWT.TAB -> finish(event, 0, shift ? -1 : 1);
			case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
				if (typed || filters) {
					finish(event, event.keyCode == SWT.ARROW_DOWN ? 1 : -1, 0);
				}
			}
			case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
				if (typed && !filters) {
					finish(event, 0, event.keyCode == SWT.ARROW_RIGHT ? 1 : -1);
				}
			}
			default -> {
				// Everything else is typed.
			}
		}
	}

	private void finish(Event event, int down, int right) {
		event.doit = false;
		boolean filtered = filters;
		if (!commit()) {
			return;
		}
		table.control().setFocus();
		if (!filtered) {
			boolean across = right != 0;
			table.choose(table.selection().stepped(across, down + right > 0, table.frame().rows(), table.grid().columns().size()));
		}
	}

	/** Adds a sign that came before the field had the keyboard. {@code false} if there is no field. */
	boolean append(char sign) {
		if (isOpen()) {
			field.insert(String.valueOf(sign));
		}
		return isOpen();
	}

	private void take(String text) {
		if (isOpen()) {
			field.setText(text);
			field.setSelection(text.length());
			commit();
			table.control().setFocus();
		}
	}

	private void left() {
		boolean away = isOpen() && !field.isFocusControl() && (proposals == null || !proposals.hasFocus());
		if (away) {
			// What is refused stays in sight, with the reason.
			commit();
		}
	}

	/** Writes what is in the field. {@code false} if that is refused, and the field stays. */
	boolean commit() {
		if (!isOpen() || closing) {
			return true;
		}
		if (filters) {
			applyFilter();
			close();
			return true;
		}
		closing = true;
		String text = field.getText();
		boolean same = row < table.grid().rowCount() && text.equals(table.grid().text(row, column));
		String refusal = same || row >= table.grid().rowCount() && text.isBlank() ? null
			: host.write(table.grid().edit(row, column, text));
		closing = false;
		if (refusal == null) {
			close();
			return true;
		}
		if (isOpen()) {
			host.say(refusal);
			field.setFocus();
			field.selectAll();
			warn(refusal);
		}
		return false;
	}

	/** Says below the cell why something is not done. */
	private void warn(String sentence) {
		hush();
		Rectangle cell = table.frame().bounds(row, column);
		warning = new ToolTip(table.control().getShell(), SWT.BALLOON | SWT.ICON_WARNING);
		warning.setMessage(sentence);
		warning.setLocation(table.control().toDisplay(cell.x + Math.min(cell.width, 3 * cell.height), cell.y + cell.height));
		warning.setAutoHide(true);
		warning.setVisible(true);
	}

	private void hush() {
		if (warning != null && !warning.isDisposed()) {
			warning.dispose();
		}
		warning = null;
	}

	/** Forgets what is in the field. */
	void cancel() {
		if (isOpen()) {
			close();
			table.control().setFocus();
		}
	}

	private void close() {
		closing = true;
		hush();
		if (proposals != null) {
			proposals.close();
			proposals = null;
		}
		if (isOpen()) {
			field.dispose();
		}
		field = null;
		closing = false;
		if (!table.control().isDisposed()) {
			table.control().redraw();
		}
	}
}
