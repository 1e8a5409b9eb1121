package org.chainscape.ui.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays out the lines of a form. It never asks for more width than there is to be seen, so that nothing scrolls sideways. */
final class RowLayout extends Layout {

	/** Below this width labels stand above their fields. */
	private static final int NARROW = 330;
	private static final int LEAST = 180;
	private static final int MOST_LABEL = 170;
	private static final int MOST_FIELD = 760;
	private static final int GAP = 7;
	private static final int BETWEEN = 10;
	private static final int MARGIN = 6;
	/** What stands left and right of a form in its tab. */
	private static final int AROUND = 24;

	private final FormPane pane;

	RowLayout(FormPane pane) {
		this.pane = pane;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int width = wHint == SWT.DEFAULT ? seen(composite) : wHint;
		return new Point(wHint == SWT.DEFAULT ? LEAST : wHint, place(width, false));
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		place(composite.getClientArea().width, true);
	}

	private static int seen(Composite composite) {
		if (composite.getSize().x > LEAST) {
			return composite.getSize().x;
		}
		for (Composite at = composite.getParent(); at != null; at = at.getParent()) {
			if (at instanceof ScrolledComposite scrolled) {
				return Math.max(LEAST, scrolled.getClientArea().width - AROUND);
			}
		}
		return NARROW;
	}

	private int place(int width, boolean really) {
		int inner = Math.max(LEAST, width) - 2 * MARGIN;
		boolean narrow = width < NARROW;
		int labels = 0;
		for (Row row : pane.rows()) {
			if (row.label() != null && !row.entry().field().editor().isWide()) {
				labels = Math.max(labels, row.label().computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
			}
		}
		labels = Math.min(labels, Math.min(MOST_LABEL, inner * 2 / 5));
		int y = MARGIN;
		if (pane.banner() != null) {
			y = put(pane.banner(), MARGIN, y, inner, really) + GAP;
		}
		for (Row row : pane.rows()) {
			boolean above = narrow || row.entry().field().editor().isWide();
			y = above ? stacked(row, y, inner, really) : beside(row, y, labels, inner, really);
			y += GAP;
		}
		return y - GAP + MARGIN;
	}

	private int stacked(Row row, int top, int width, boolean really) {
		int y = top;
		if (row.label() != null) {
			y = put(row.label(), MARGIN, y, width, really) + 2;
		}
		int field = row.value().goodWidth() > 0 ? Math.min(width, row.value().goodWidth()) : width;
		y = put(row.value().control(), MARGIN, y, field, really);
		return note(row, MARGIN, y, width, really);
	}

	private int beside(Row row, int top, int labels, int inner, boolean really) {
		int left = MARGIN + labels + BETWEEN;
		int room = Math.min(MOST_FIELD, inner - labels - BETWEEN);
		int field = row.value().goodWidth() > 0 ? Math.min(room, row.value().goodWidth()) : room;
		int bottom = put(row.value().control(), left, top, field, really);
		if (really && row.label() != null) {
			Point size = row.label().computeSize(SWT.DEFAULT, SWT.DEFAULT);
			int down = Math.max(0, (row.value().firstLine(bottom - top) - size.y) / 2);
			row.label().setBounds(MARGIN, top + down, labels, size.y);
		}
		return note(row, left, bottom, room, really);
	}

	private static int note(Row row, int x, int y, int width, boolean really) {
		return row.note().isEmpty() ? y : put(row.note().area(), x, y + 2, width, really);
	}

	/** {@return where it ends} */
	private static int put(Control control, int x, int y, int width, boolean really) {
		int height = control.computeSize(width, SWT.DEFAULT).y;
		if (really) {
			control.setBounds(x, y, width, height);
		}
		return y + height;
	}
}
