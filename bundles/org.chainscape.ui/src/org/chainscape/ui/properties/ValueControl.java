package org.chainscape.ui.properties;

import org.chainscape.tabular.form.Entry;
import org.chainscape.tabular.form.Trial;
import org.chainscape.ui.UiTexts;
import org.eclipse.swt.widgets.Control;

/** Shows the value of a field and lets it be edited. */
abstract class ValueControl {

	private final Row row;

	ValueControl(Row row) {
		this.row = row;
	}

	/** {@return the field with the elements it is shown for now} */
	final Entry entry() {
		return row.entry();
	}

	/** {@return the line it stands in} */
	final Row row() {
		return row;
	}

	/** {@return the document} */
	final Host host() {
		return row.host();
	}

	/** {@return the widget} */
	abstract Control control();

	/** {@return the widget that takes the keyboard and is announced with the label} */
	Control focus() {
		return control();
	}

	/** Shows what the elements say now; what is being typed stays. */
	abstract void refresh();

	/** To be told before other elements are shown: what is typed is taken, if it can be. */
	void finish() {
	}

	/** Takes a value, or says below the field why not. {@code true} if it is taken or there was nothing to change. */
	final boolean take(Trial trial) {
		if (trial.isRefused()) {
			row.problem(trial.refusal());
			return false;
		}
		row.problem(null);
		host().run(entry().field().label(UiTexts.language()), trial);
		return true;
	}

	/** {@return how high the first line is, where the label stands beside} */
	int firstLine(int height) {
		return height;
	}

	/** {@return the width it is best shown in; 0 for all there is} */
	int goodWidth() {
		return 0;
	}
}
