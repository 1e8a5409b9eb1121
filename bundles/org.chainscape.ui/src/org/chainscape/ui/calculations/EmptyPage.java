package org.chainscape.ui.calculations;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.following.OpenChain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands in the place of the table while it has no rows: why, and what to do. */
final class EmptyPage {

	private static final int WIDTH = 540;

	private final Composite page;
	private final Label text;
	private final Link clear;

	EmptyPage(Composite parent, Runnable onClear) {
		page = new Composite(parent, SWT.NONE);
		page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(page);
		text = new Label(page, SWT.WRAP | SWT.CENTER);
		text.setBackground(page.getBackground());
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.END).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		clear = new Link(page, SWT.NONE);
		clear.setBackground(page.getBackground());
		clear.setText("<a>" + UiTexts.text("calc.empty.clear") + "</a>");
		clear.addListener(SWT.Selection, event -> onClear.run());
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(clear);
	}

	Control control() {
		return page;
	}

	/** Says why there are no rows. */
	void show(OpenChain chain, boolean filtered) {
		text.setText(sentence(chain, filtered));
		clear.setVisible(filtered);
		page.layout();
	}

	private static String sentence(OpenChain chain, boolean filtered) {
		if (filtered) {
			return UiTexts.text("calc.empty.filtered");
		}
		if (chain.problem() != null) {
			return chain.problem();
		}
		if (chain.document() != null) {
			return UiTexts.text("calc.empty.none", chain.name());
		}
		return chain.file() != null && chain.editor() == null ? UiTexts.text("tree.loading") : UiTexts.text("calc.empty");
	}
}
