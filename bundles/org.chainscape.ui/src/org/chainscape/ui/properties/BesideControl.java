package org.chainscape.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text with a button beside it. */
abstract class BesideControl extends TextControl {

	private Composite box;
	private final Button button;

	BesideControl(Row row, int style) {
		super(row);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(text());
		button = new Button(box, style | SWT.NO_FOCUS);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addListener(SWT.Selection, event -> pressed());
	}

	@Override
	final Composite parent() {
		box = new Composite(row().pane(), SWT.NONE);
		box.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).create());
		return box;
	}

	@Override
	final Control control() {
		return box;
	}

	final Button button() {
		return button;
	}

	/** The button was pressed. */
	abstract void pressed();

	@Override
	void refresh() {
		super.refresh();
		button.setEnabled(text().getEditable());
	}
}
