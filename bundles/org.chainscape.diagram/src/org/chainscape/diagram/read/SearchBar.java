package org.chainscape.diagram.read;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;

/** Searches while one types. */
final class SearchBar extends Bar {

	private static final int WIDTH = 260;
	private static final int COUNT = 90;
	private static final int DELAY = 120;

	private final Reading reading;
	private final Text text;
	private final Label count;
	private final Label where;
	private final Runnable run = this::search;

	SearchBar(Composite bars, Reading reading) {
		super(bars, 5);
		this.reading = reading;
		label(ReadTexts.get("search.label"));
		text = new Text(row(), SWT.SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		text.setMessage(ReadTexts.get("search.message"));
		text.setLayoutData(GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).create());
		text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(DELAY, run));
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE && event.detail != SWT.TRAVERSE_RETURN);
		count = label("");
		count.setLayoutData(GridDataFactory.swtDefaults().hint(COUNT, SWT.DEFAULT).create());
		ToolBar tools = new ToolBar(row(), SWT.FLAT);
		button(tools, SWT.PUSH, "▲", ReadTexts.get("search.previous"), () -> step(-1));
		button(tools, SWT.PUSH, "▼", ReadTexts.get("search.next"), () -> step(1));
		button(tools, SWT.PUSH, "✕", ReadTexts.get("search.close"), () -> close(false));
		where = label("");
		where.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
	}

	/** Opens the bar, or goes back to it. */
	void show() {
		open(true);
		text.setFocus();
		text.selectAll();
		search();
	}

	void close(boolean select) {
		open(false);
		reading.endSearch(select);
	}

	/** Goes on to the next hit, or back to the one before. */
	void step(int by) {
		if (!isOpen()) {
			show();
		}
		reading.step(by);
	}

	String typed() {
		return text.isDisposed() ? "" : text.getText();
	}

	private void search() {
		if (!text.isDisposed() && isOpen()) {
			reading.search(typed());
			reading.reveal();
		}
	}

	/** Says how many hits there are and where the present one is. */
	void update() {
		if (count.isDisposed()) {
			return;
		}
		int number = reading.hits().size();
		count.setText(typed().isBlank() ? "" : number == 0 ? ReadTexts.get("search.none")
				: ReadTexts.get("search.count", String.valueOf(reading.present() + 1), String.valueOf(number)));
		where.setText(reading.present() < 0 || reading.present() >= number ? "" : where(reading.hits().get(reading.present())));
	}

	private static String where(DiagramSearch.Hit hit) {
		EObject around = hit.element().eContainer();
		String name = DiagramTexts.name(hit.element());
		if (!hit.hidden()) {
			return name;
		}
		return ReadTexts.get("search.folded", name, around instanceof Element ? DiagramTexts.name(around) : "");
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			close(true);
			event.doit = false;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			reading.step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.F3) {
			reading.step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
			reading.step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			event.doit = false;
		}
	}
}
