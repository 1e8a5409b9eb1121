package org.chainscape.ui.calculations;

import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below the table: what is wrong with what is being typed, or how many results the assumptions change and the way back. */
final class WhatIfBar {

	private static final RGB PAPER = new RGB(0xfe, 0xf6, 0xe4);
	private static final RGB INK = new RGB(0x5c, 0x3c, 0x08);
	/** Keeps the style sheet of the workbench away from the colours of this line. */
	private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";

	private final Composite bar;
	private final Label icon;
	private final Label text;
	private final Button write;
	private final Button reset;
	private final ResourceManager resources;
	private Sheet sheet = Sheet.EMPTY;
	private String problem;
	private boolean writable;

	WhatIfBar(Composite parent, ResourceManager resources, Runnable onReset, Runnable onWrite) {
		this.resources = resources;
		Color paper = resources.create(ColorDescriptor.createFrom(PAPER));
		bar = new Composite(parent, SWT.NONE);
		bar.setData(NO_STYLE_SHEET, Boolean.TRUE);
		bar.setBackground(paper);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 3).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		icon = label(paper);
		text = label(paper);
		text.setForeground(resources.create(ColorDescriptor.createFrom(INK)));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		reset = button("calc.whatif.reset", onReset);
		write = button("calc.whatif.write", onWrite);
		bar.setVisible(false);
	}

	private Label label(Color paper) {
		Label label = new Label(bar, SWT.NONE);
		label.setData(NO_STYLE_SHEET, Boolean.TRUE);
		label.setBackground(paper);
		return label;
	}

	private Button button(String key, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(UiTexts.text(key));
		button.setToolTipText(UiTexts.text(key + ".what"));
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
		return button;
	}

	void show(Sheet fresh, boolean canWrite) {
		sheet = fresh;
		writable = canWrite;
		update();
	}

	/** Shows what is wrong with a typed text; {@code null} if nothing is. */
	void say(String sentence) {
		problem = sentence;
		update();
	}

	private void update() {
		boolean visible = problem != null || sheet.assumed() > 0;
		String sentence = problem != null ? problem
			: UiTexts.text("calc.whatif", Integer.toString(sheet.assumed()), Integer.toString(sheet.changed()));
		icon.setImage(resources.create((problem != null ? Icon.PROBLEM : Icon.ASSUMED).descriptor()));
		text.setText(sentence);
		text.setToolTipText(sentence);
		reset.setEnabled(sheet.assumed() > 0);
		write.setEnabled(sheet.assumed() > 0 && writable);
		if (visible != bar.getVisible()) {
			((GridData) bar.getLayoutData()).exclude = !visible;
			bar.setVisible(visible);
			bar.getParent().layout();
		}
		bar.layout();
	}
}
