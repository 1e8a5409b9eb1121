package org.chainscape.ui.imports.wizard;

import org.chainscape.ui.imports.ImportTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Small parts the pages are put together from. */
final class Rows {

	private Rows() {
	}

	static Composite composite(Composite parent, int columns) {
		Composite composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
		return composite;
	}

	static Label label(Composite parent, String key) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(ImportTexts.text(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	static Label heading(Composite parent, String key) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(ImportTexts.text(key));
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), label);
		label.setFont(resources.create(FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	static Button push(Composite parent, String key, Runnable code) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(ImportTexts.text(key));
		button.addListener(SWT.Selection, event -> code.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	static Button radio(Composite parent, String text, Runnable code) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				code.run();
			}
		});
		return button;
	}

	static TableColumn column(Table table, String key, int width, boolean right) {
		TableColumn column = new TableColumn(table, right ? SWT.RIGHT : SWT.LEFT);
		column.setText(ImportTexts.text(key));
		column.setWidth(width);
		return column;
	}
}
