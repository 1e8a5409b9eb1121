package org.chainscape.ui.properties;

import org.chainscape.ui.properties.pick.PropertyTexts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class FlagControl extends ValueControl {

	private final Button button;

	FlagControl(Row row) {
		super(row);
		button = new Button(row.pane(), SWT.CHECK);
		button.addListener(SWT.Selection, event -> {
			boolean wanted = button.getSelection();
			button.setGrayed(false);
			take(entry().set(wanted));
		});
	}

	@Override
	Control control() {
		return button;
	}

	@Override
	void refresh() {
		boolean mixed = entry().isMixed();
		button.setGrayed(mixed);
		button.setSelection(mixed || Boolean.TRUE.equals(entry().value()));
		button.setText(mixed ? PropertyTexts.get("several") : "");
		button.setEnabled(entry().locked().isEmpty());
	}
}
