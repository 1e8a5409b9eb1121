package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;

/** One value of an enumeration, in the words of the workbench's language. */
final class ChoiceControl extends ValueControl {

	private static final int WIDTH = 260;

	private final Combo combo;
	private List<Enumerator> choices = List.of();
	private List<String> shown = List.of();

	ChoiceControl(Row row) {
		super(row);
		combo = new Combo(row.pane(), SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.addListener(SWT.Selection, event -> chosen());
		// Scrolling through the page must not change what the pointer happens to be over.
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	int goodWidth() {
		return WIDTH;
	}

	@Override
	void refresh() {
		choices = entry().choices();
		boolean mixed = entry().isMixed();
		List<String> wanted = new ArrayList<>(choices.stream().map(entry()::label).toList());
		if (mixed) {
			wanted.add(PropertyTexts.get("several"));
		}
		if (!wanted.equals(shown)) {
			shown = wanted;
			combo.setItems(wanted.toArray(String[]::new));
			combo.setVisibleItemCount(Math.min(20, wanted.size()));
		}
		int index = mixed ? choices.size() : choices.indexOf(entry().value());
		if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
		combo.setEnabled(entry().locked().isEmpty());
	}

	private void chosen() {
		int index = combo.getSelectionIndex();
		if (index >= 0 && index < choices.size()) {
			take(entry().set(choices.get(index)));
		}
	}
}
