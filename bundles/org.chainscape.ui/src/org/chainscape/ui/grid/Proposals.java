package org.chainscape.ui.grid;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What could be written into a cell, in a list below the field. The keyboard stays in the field. */
final class Proposals {

	private static final int MOST = 10;
	private static final int LEAST_WIDTH = 160;

	private final Text field;
	private final Function<String, List<String>> source;
	private final Consumer<String> receiver;
	private Shell shell;
	private Table list;

	Proposals(Text field, Function<String, List<String>> source, Consumer<String> receiver) {
		this.field = field;
		this.source = source;
		this.receiver = receiver;
	}

	/** Shows what fits a text; nothing if nothing does. */
	void open(String text) {
		List<String> fitting = source.apply(text);
		if (fitting.isEmpty()) {
			close();
			return;
		}
		if (shell == null || shell.isDisposed()) {
			shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
			shell.setLayout(new FillLayout());
			list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
			list.addListener(SWT.MouseUp, event -> take());
		}
		list.removeAll();
		fitting.forEach(each -> new TableItem(list, SWT.NONE).setText(each));
		list.setSelection(fitting.indexOf(field.getText()));
		place(fitting.size());
		shell.setVisible(true);
		field.setFocus();
		field.setSelection(field.getSelection());
	}

	private void place(int count) {
		Point size = list.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int height = Math.min(MOST, count) * list.getItemHeight() + 6;
		Rectangle cell = field.getBounds();
		Point below = field.getParent().toDisplay(cell.x, cell.y + cell.height);
		Rectangle screen = field.getMonitor().getClientArea();
		boolean fits = below.y + height <= screen.y + screen.height;
		int width = Math.max(Math.max(LEAST_WIDTH, cell.width), size.x + 4);
		shell.setBounds(below.x, fits ? below.y : below.y - cell.height - height, width, height);
	}

	/** Moves in the list or takes from it. {@code false} if the key is none of the list. */
	boolean key(Event event) {
		boolean open = shell != null && !shell.isDisposed() && shell.isVisible();
		if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
			open("");
			return true;
		}
		if (!open) {
			return false;
		}
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(1);
			case SWT.ARROW_UP -> move(-1);
			case SWT.PAGE_DOWN -> move(MOST);
			case SWT.PAGE_UP -> move(-MOST);
			case SWT.ESC -> close();
			case SWT.CR, SWT.KEYPAD_CR, SWT.TAB -> {
				if (list.getSelectionIndex() < 0) {
					return false;
				}
				// The text is taken over; the key then finishes the cell as usual.
				field.setText(list.getSelection()[0].getText());
				close();
				return false;
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private void move(int by) {
		int index = Math.max(0, Math.min(list.getItemCount() - 1, list.getSelectionIndex() + by));
		list.setSelection(index);
		list.showSelection();
	}

	private void take() {
		if (list.getSelectionIndex() >= 0) {
			String text = list.getSelection()[0].getText();
			close();
			receiver.accept(text);
		}
	}

	/** {@return whether the mouse has taken the keyboard into the list} */
	boolean hasFocus() {
		return shell != null && !shell.isDisposed() && (list.isFocusControl() || shell.isFocusControl());
	}

	void close() {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		shell = null;
	}
}
