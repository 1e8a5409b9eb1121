package org.chainscape.ui.properties.pick;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.tabular.form.Candidates.Candidate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The elements that fit what is typed, in a list below the field. The keyboard stays in the field. */
final class Offers {

	private static final int DELAY_MS = 120;
	private static final int MOST_SHOWN = 12;
	private static final int LEAST_WIDTH = 380;
	private static final int MOST_LABEL = 420;
	/** An icon and the space around a text. */
	private static final int ICON = 44;

	private final Text field;
	private final Function<String, List<Candidate>> source;
	private final Consumer<Candidate> receiver;
	private final Runnable delayed = this::showTyped;
	private List<Candidate> offered = List.of();
	private Shell shell;
	private Table list;

	Offers(Text field, Function<String, List<Candidate>> source, Consumer<Candidate> receiver) {
		this.field = field;
		this.source = source;
		this.receiver = receiver;
		field.addListener(SWT.Dispose, event -> close());
	}

	/** A moment after the last letter. */
	void typed() {
		field.getDisplay().timerExec(DELAY_MS, delayed);
	}

	private void showTyped() {
		if (!field.isDisposed() && field.isFocusControl()) {
			open(field.getText());
		}
	}

	/** Shows what fits a text; nothing if nothing does. */
	void open(String text) {
		offered = source.apply(text);
		if (offered.isEmpty()) {
			close();
			return;
		}
		if (!isOpen()) {
			create();
		}
		list.setItemCount(offered.size());
		list.clearAll();
		list.setSelection(0);
		widths();
		place();
		shell.setVisible(true);
	}

	/** The rows of a list like this are not there before they are seen, so that it cannot know its widths itself. */
	private void widths() {
		GC gc = new GC(list);
		int labels = 0;
		int details = 0;
		for (Candidate candidate : offered) {
			labels = Math.max(labels, gc.textExtent(candidate.label()).x);
			details = Math.max(details, gc.textExtent(candidate.detail()).x);
		}
		gc.dispose();
		list.getColumn(0).setWidth(Math.min(MOST_LABEL, labels + ICON));
		list.getColumn(1).setWidth(details + ICON);
	}

	private void create() {
		shell = new Shell(field.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		shell.setLayout(new FillLayout());
		list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.BORDER);
		new TableColumn(list, SWT.LEFT);
		new TableColumn(list, SWT.LEFT);
		list.addListener(SWT.SetData, event -> {
			if (event.index < 0 || event.index >= offered.size()) {
				// Tables ask for lines they are about to drop, too.
				return;
			}
			TableItem item = (TableItem) event.item;
			Candidate candidate = offered.get(event.index);
			item.setText(new String[] {candidate.label(), candidate.detail()});
			item.setImage(Icons.image(candidate.element().eClass()));
			item.setForeground(1, list.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		});
		list.addListener(SWT.MouseUp, event -> {
			if (list.getSelectionIndex() >= 0) {
				take(list.getSelectionIndex());
			}
		});
	}

	private void place() {
		int height = Math.min(MOST_SHOWN, offered.size()) * list.getItemHeight() + 8;
		Rectangle box = field.getBounds();
		Point below = field.getParent().toDisplay(box.x, box.y + box.height);
		Rectangle screen = field.getMonitor().getClientArea();
		boolean fits = below.y + height <= screen.y + screen.height;
		int wanted = list.getColumn(0).getWidth() + list.getColumn(1).getWidth() + 28;
		int width = Math.min(Math.max(Math.max(LEAST_WIDTH, box.width), wanted), screen.width / 2);
		int left = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - width));
		shell.setBounds(left, fits ? below.y : below.y - box.height - height, width, height);
	}

	/** Moves in the list or takes from it. {@code false} if the key is none of the list. */
	boolean key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && !isOpen()) {
			open("");
			return true;
		}
		if (!isOpen()) {
			return false;
		}
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(1);
			case SWT.ARROW_UP -> move(-1);
			case SWT.PAGE_DOWN -> move(MOST_SHOWN);
			case SWT.PAGE_UP -> move(-MOST_SHOWN);
			case SWT.ESC -> close();
			case SWT.CR, SWT.KEYPAD_CR -> take(Math.max(0, list.getSelectionIndex()));
			default -> {
				return false;
			}
		}
		return true;
	}

	private void move(int by) {
		list.setSelection(Math.max(0, Math.min(offered.size() - 1, list.getSelectionIndex() + by)));
		list.showSelection();
	}

	private void take(int index) {
		Candidate taken = offered.get(index);
		close();
		receiver.accept(taken);
	}

	/** {@return what fits best and is in the list now, or would be} */
	Candidate best(String text) {
		List<Candidate> fitting = source.apply(text);
		return fitting.isEmpty() ? null : fitting.get(0);
	}

	boolean isOpen() {
		return shell != null && !shell.isDisposed() && shell.isVisible();
	}

	/** {@return whether the mouse has taken the keyboard into the list} */
	boolean hasFocus() {
		return shell != null && !shell.isDisposed() && (list.isFocusControl() || shell.isFocusControl());
	}

	void close() {
		if (!field.isDisposed()) {
			field.getDisplay().timerExec(-1, delayed);
		}
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
		shell = null;
	}
}
