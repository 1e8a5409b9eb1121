package org.chainscape.diagram.read;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A row above the canvas that comes and goes. */
abstract class Bar {

	private static final int MARGIN = 6;

	private final Composite row;

	Bar(Composite bars, int columns) {
		row = new Composite(bars, SWT.NONE);
		row.setLayout(GridLayoutFactory.swtDefaults().numColumns(columns).margins(MARGIN, 3).spacing(MARGIN, 0).create());
		GridData data = GridDataFactory.fillDefaults().grab(true, false).create();
		data.exclude = true;
		row.setLayoutData(data);
		row.setVisible(false);
	}

	final Composite row() {
		return row;
	}

	final boolean isOpen() {
		return !row.isDisposed() && !((GridData) row.getLayoutData()).exclude;
	}

	final void open(boolean open) {
		if (isOpen() != open) {
			((GridData) row.getLayoutData()).exclude = !open;
			row.setVisible(open);
			Composite page = row.getParent().getParent();
			page.layout(true, true);
		}
	}

	final Label label(String text) {
		Label label = new Label(row, SWT.NONE);
		label.setText(text);
		label.setLayoutData(GridDataFactory.swtDefaults().create());
		return label;
	}

	/** A button as flat as those of a tool bar. */
	final ToolItem button(ToolBar tools, int style, String text, String tip, Runnable code) {
		ToolItem item = new ToolItem(tools, style);
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, (Event event) -> code.run());
		return item;
	}
}
