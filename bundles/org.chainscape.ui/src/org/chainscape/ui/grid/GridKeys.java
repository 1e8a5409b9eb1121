package org.chainscape.ui.grid;

import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do on a table, as in a spreadsheet. Copying, pasting and undoing come from the workbench. */
final class GridKeys {

	private final GridCanvas table;
	private final GridHost host;

	GridKeys(GridCanvas table, GridHost host) {
		this.table = table;
		this.host = host;
	}

	void listen() {
		table.control().addListener(SWT.KeyDown, event -> {
			if (table.grid() != null && !table.grid().columns().isEmpty()) {
				event.doit = !key(event);
			}
		});
		table.control().addListener(SWT.Traverse, event -> {
			// Tab and Enter go from cell to cell; Ctrl+Tab leaves the table.
			boolean stays = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE;
			event.doit = !stays || (event.stateMask & SWT.MOD1) != 0;
		});
	}

	private boolean key(Event event) {
		if (table.editing().isOpen()) {
			// What an input method sends in one go arrives here until the field has the keyboard.
			return isSign(event) && table.editing().append(event.character);
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean command = (event.stateMask & SWT.MOD1) != 0;
		return move(event.keyCode, shift, command) || act(event, shift, command);
	}

	private boolean move(int key, boolean shift, boolean command) {
		Frame frame = table.frame();
		switch (key) {
			case SWT.ARROW_DOWN -> go(command ? jump(1, 0, shift) : 1, 0, shift);
			case SWT.ARROW_UP -> go(command ? jump(-1, 0, shift) : -1, 0, shift);
			case SWT.ARROW_RIGHT -> go(0, command ? jump(0, 1, shift) : 1, shift);
			case SWT.ARROW_LEFT -> go(0, command ? jump(0, -1, shift) : -1, shift);
			case SWT.PAGE_DOWN -> go(frame.page(), 0, shift);
			case SWT.PAGE_UP -> go(-frame.page(), 0, shift);
			case SWT.HOME -> go(command ? -frame.rows() : 0, -table.grid().columns().size(), shift);
			case SWT.END -> go(command ? table.grid().rowCount() - 1 - from(shift).endRow() : 0, table.grid().columns().size(), shift);
			default -> {
				return false;
			}
		}
		return true;
	}

	private GridSelection from(boolean shift) {
		GridSelection now = table.selection();
		return shift ? now : GridSelection.at(now.row(), now.column());
	}

	private void go(int down, int right, boolean grows) {
		table.choose(table.selection().moved(down, right, grows, table.frame().rows(), table.grid().columns().size()));
	}

	/** How far it is to the edge of a block of filled cells, or to the next one. */
	private int jump(int down, int right, boolean shift) {
		GridSelection from = from(shift);
		int row = from.endRow();
		int column = from.endColumn();
		int steps = 0;
		boolean inBlock = filled(row, column) && filled(row + down, column + right);
		while (inside(row + down, column + right)) {
			if (inBlock && !filled(row + down, column + right)) {
				break;
			}
			row += down;
			column += right;
			steps++;
			if (!inBlock && filled(row, column)) {
				break;
			}
		}
		return steps * (down + right);
	}

	private boolean inside(int row, int column) {
		return row >= 0 && row < table.grid().rowCount() && column >= 0 && column < table.grid().columns().size();
	}

	private boolean filled(int row, int column) {
		return inside(row, column) && !table.grid().text(row, column).isEmpty();
	}

	private boolean act(Event event, boolean shift, boolean command) {
		switch (event.keyCode) {
			case SWT.F2 -> table.editing().open(null);
			case SWT.DEL, SWT.BS -> host.clear();
			case SWT.CR, SWT.KEYPAD_CR -> step(false, !shift);
			case SWT.TAB -> {
				if (command) {
					return false;
				}
				step(true, !shift);
			}
			case SWT.ESC -> {
				table.filling(null);
				GridSelection now = table.selection();
				table.choose(GridSelection.at(now.row(), now.column()));
			}
			case ' ' -> {
				if (command || shift) {
					lines(command);
				} else {
					table.editing().open(" ");
				}
			}
			default -> {
				return type(event, command);
			}
		}
		return true;
	}

	private boolean type(Event event, boolean command) {
		if (command && (event.stateMask & SWT.SHIFT) == 0 && (event.keyCode == 'd' || event.keyCode == 'r')) {
			fill(event.keyCode == 'd');
			return true;
		}
		if (!isSign(event) || command || (event.stateMask & SWT.MOD3) != 0) {
			return false;
		}
		table.editing().open(String.valueOf(event.character));
		return true;
	}

	private static boolean isSign(Event event) {
		return event.character >= ' ' && event.character != SWT.DEL;
	}

	/** Whole columns with Ctrl, whole rows with Shift. */
	private void lines(boolean columns) {
		GridRange range = table.selection().last();
		int bottom = Math.max(0, table.grid().rowCount() - 1);
		table.select(GridSelection.of(columns ? new GridRange(0, range.left(), bottom, range.right())
			: new GridRange(range.top(), 0, range.bottom(), table.grid().columns().size() - 1)));
		host.selected();
	}

	/** The first row of the selection is copied down, or its first column to the right; a single cell takes what is before it. */
	private void fill(boolean down) {
		GridRange range = table.selection().last();
		boolean single = down ? range.rows() == 1 : range.columns() == 1;
		if (single && (down ? range.top() : range.left()) == 0) {
			return;
		}
		int top = single && down ? range.top() - 1 : range.top();
		int left = single && !down ? range.left() - 1 : range.left();
		GridRange source = down ? new GridRange(top, left, top, range.right()) : new GridRange(top, left, range.bottom(), left);
		host.fill(source, new GridRange(top, left, range.bottom(), range.right()), false);
	}

	/** Goes on after a cell has been written, as Enter and Tab do. */
	private void step(boolean across, boolean forward) {
		table.choose(table.selection().stepped(across, forward, table.frame().rows(), table.grid().columns().size()));
	}
}
