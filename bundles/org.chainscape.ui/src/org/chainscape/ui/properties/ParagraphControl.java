package org.chainscape.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A text of several lines that is as high as it needs; Tab leaves it, and Ctrl+Enter takes it. */
final class ParagraphControl extends TextControl {

	private static final int LEAST_LINES = 3;
	private static final int MOST_LINES = 16;

	private Composite frame;

	ParagraphControl(Row row) {
		super(row);
		text().addListener(SWT.Traverse,
			event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	@Override
	Composite parent() {
		frame = new Composite(row().pane(), SWT.NONE) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				int line = text().getLineHeight();
				int height = text().computeSize(wHint, SWT.DEFAULT, true).y;
				int border = text().computeTrim(0, 0, 0, 0).height + 6;
				return new Point(wHint, Math.max(LEAST_LINES * line + border, Math.min(MOST_LINES * line + border, height)));
			}
		};
		frame.setLayout(new FillLayout());
		return frame;
	}

	@Override
	int style() {
		return SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
	}

	@Override
	Control control() {
		return frame;
	}

	@Override
	void typed(String typed) {
		row().pane().relayout();
	}

	@Override
	int firstLine(int height) {
		return text().getLineHeight() + 10;
	}
}
