package org.chainscape.ui.properties;

import org.chainscape.tabular.form.Editor;
import org.chainscape.tabular.form.Trial;
import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text that is taken with Enter or when the field is left, and given back with Esc. What cannot be taken stays as it was typed. */
class TextControl extends ValueControl {

	private static final int NUMBER_WIDTH = 160;

	private final Text text;
	private String shown = "";
	private boolean filling;

	TextControl(Row row) {
		super(row);
		text = new Text(parent(), style() | SWT.BORDER);
		text.addListener(SWT.Modify, event -> {
			if (!filling) {
				row.problem(null);
				typed(text.getText());
			}
		});
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && isTyping()) {
				event.doit = false;
			}
		});
		text.addListener(SWT.FocusOut, event -> finish());
	}

	/** {@return where the text goes; a subclass may put it beside something} */
	Composite parent() {
		return row().pane();
	}

	int style() {
		return SWT.SINGLE;
	}

	@Override
	Control control() {
		return text;
	}

	@Override
	final Control focus() {
		return text;
	}

	final Text text() {
		return text;
	}

	@Override
	int goodWidth() {
		return entry().field().editor() == Editor.NUMBER ? NUMBER_WIDTH : 0;
	}

	@Override
	void refresh() {
		boolean mixed = entry().isMixed();
		text.setMessage(mixed ? PropertyTexts.get("several") : hint());
		text.setEditable(entry().locked().isEmpty());
		String now = entry().text();
		if (now.equals(shown) && isTyping()) {
			return;
		}
		String draft = host().drafts().get(row().draftKey());
		if (!isTyping() || !text.isFocusControl()) {
			fill(now);
		}
		shown = now;
		if (draft != null && !isTyping()) {
			// What could not be taken when these elements were shown before.
			fill(draft);
			tryAgain();
		} else if (!isTyping()) {
			understood(now);
		}
	}

	/** {@return what is said in the empty field} */
	String hint() {
		return entry().field().isAuto() ? PropertyTexts.get("auto") : "";
	}

	/** {@return whether something is typed that is not yet taken} */
	final boolean isTyping() {
		return !text.getText().equals(shown);
	}

	/** Replaces the text without a step. */
	final void fill(String wanted) {
		if (!text.getText().equals(wanted)) {
			filling = true;
			text.setText(wanted);
			filling = false;
		}
	}

	/** Called while one types. */
	void typed(String typed) {
	}

	/** Called when the text is that of the elements. */
	void understood(String now) {
	}

	/** Tries to take a text. */
	Trial trial(String typed) {
		return entry().type(typed);
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && ((text.getStyle() & SWT.MULTI) == 0 || (event.stateMask & SWT.MOD1) != 0)) {
			event.doit = false;
			finish();
			text.selectAll();
		} else if (event.keyCode == SWT.ESC && isTyping()) {
			event.doit = false;
			giveBack();
		}
	}

	final void giveBack() {
		host().drafts().remove(row().draftKey());
		row().problem(null);
		fill(shown);
		text.selectAll();
		understood(shown);
	}

	@Override
	final void finish() {
		if (!text.isDisposed() && isTyping() && text.getEditable()) {
			tryAgain();
		}
	}

	private void tryAgain() {
		String typed = text.getText();
		Trial trial = trial(typed);
		if (take(trial)) {
			host().drafts().remove(row().draftKey());
			shown = entry().text();
			fill(shown);
			understood(shown);
		} else {
			row().hint(null);
			host().drafts().put(row().draftKey(), typed);
		}
	}
}
