package org.chainscape.ui.properties.pick;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chainscape.tabular.form.Candidates;
import org.chainscape.tabular.form.Candidates.Candidate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field an element is chosen in by typing its name, an alias, a ticker or pinyin. What was chosen lately is offered first. Enter takes
 * what is marked, Esc gives back what stood there, an emptied field means none.
 */
public final class ElementField extends Composite {

	private static final int MOST = 60;

	private final Text text;
	private final Offers offers;
	private Candidates candidates;
	private RecentChoices recent = new RecentChoices();
	private Supplier<? extends Collection<?>> excluded = List::of;
	private Consumer<EObject> receiver = element -> { };
	private Consumer<String> unknown = typed -> { };
	private String shown = "";
	private boolean filling;

	/**
	 * Makes a field.
	 *
	 * @param parent where
	 * @param hint what is said in the empty field
	 */
	public ElementField(Composite parent, String hint) {
		super(parent, SWT.NONE);
		setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).create());
		text = new Text(this, SWT.SINGLE | SWT.BORDER);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(text);
		Button open = new Button(this, SWT.ARROW | SWT.DOWN | SWT.NO_FOCUS);
		open.setToolTipText(PropertyTexts.get("pick.open"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(open);
		offers = new Offers(text, this::find, this::take);
		open.addListener(SWT.Selection, event -> {
			text.setFocus();
			offers.open("");
		});
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			// While the list is open these keys are its own.
			if (offers.isOpen() && (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE)) {
				event.doit = false;
			}
		});
		text.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::left));
	}

	/**
	 * Says what is offered.
	 *
	 * @param wanted finds elements
	 * @param lately what was chosen lately
	 * @param without what is not offered
	 */
	public void offer(Candidates wanted, RecentChoices lately, Supplier<? extends Collection<?>> without) {
		candidates = wanted;
		recent = lately;
		excluded = without;
	}

	/**
	 * Says who is told.
	 *
	 * @param chosen is given what is chosen; {@code null} for none
	 * @param nobody is given what is typed and names nothing; an empty text once that is over
	 */
	public void tell(Consumer<EObject> chosen, Consumer<String> nobody) {
		receiver = chosen;
		unknown = nobody;
	}

	/**
	 * Shows what is chosen.
	 *
	 * @param label its name; empty for none
	 * @param hint what is said in the empty field
	 */
	public void show(String label, String hint) {
		text.setMessage(hint);
		if (!isTyping() && !text.getText().equals(label)) {
			filling = true;
			text.setText(label);
			filling = false;
		}
		shown = label;
	}

	/** {@return whether something is typed that is not yet chosen} */
	public boolean isTyping() {
		return !text.getText().equals(shown);
	}

	/**
	 * Lets the field be read only.
	 *
	 * @param editable whether something can be typed
	 */
	public void setEditable(boolean editable) {
		text.setEditable(editable);
		getChildren()[1].setVisible(editable);
	}

	/** {@return the field one types in} */
	public Text text() {
		return text;
	}

	private List<Candidate> find(String typed) {
		return candidates == null ? List.of() : candidates.find(typed, recent.list(), excluded.get(), MOST);
	}

	private void typed() {
		if (!filling && text.getEditable()) {
			unknown.accept("");
			offers.typed();
		}
	}

	private void key(Event event) {
		if (!text.getEditable()) {
			return;
		}
		if (offers.key(event)) {
			event.doit = false;
		} else if (event.keyCode == SWT.ESC && isTyping()) {
			unknown.accept("");
			give(shown);
			event.doit = false;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			finish(true);
		}
	}

	private void give(String label) {
		filling = true;
		text.setText(label);
		text.setSelection(label.length());
		filling = false;
	}

	private void take(Candidate candidate) {
		recent.add(candidate.element());
		shown = candidate.label();
		give(shown);
		text.setFocus();
		unknown.accept("");
		receiver.accept(candidate.element());
	}

	private void left() {
		if (!isDisposed() && !text.isFocusControl() && !offers.hasFocus()) {
			offers.close();
			finish(false);
		}
	}

	/** What is typed is taken if it is meant clearly: on Enter the best fit, otherwise only what is called exactly so. */
	private void finish(boolean best) {
		String typed = text.getText().strip();
		if (!isTyping()) {
			return;
		}
		if (typed.isEmpty()) {
			shown = "";
			receiver.accept(null);
			return;
		}
		Candidate candidate = offers.best(typed);
		if (candidate != null && (best || candidate.label().equals(typed))) {
			take(candidate);
		} else {
			unknown.accept(typed);
		}
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
