package org.chainscape.ui.grid;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;
import org.chainscape.tabular.grid.SortKey;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A table as a spreadsheet shows it. Only what can be seen is asked for and painted, so that a hundred thousand rows are as quick as ten.
 */
final class GridCanvas implements GridState {

	/** Rows whose texts are looked at to find a good width. */
	private static final int SAMPLE = 400;
	private static final int LEAST = 40;
	private static final int MOST = 600;

	private final Canvas canvas;
	private final GridHost host;
	private final CellEditing editing;
	private final GridTips tips;
	private Grid grid;
	private Frame frame;
	private GridSelection selection = GridSelection.FIRST;
	private GridRange filling;
	private CellMarks marks = CellMarks.NONE;
	private int hot = -1;

	GridCanvas(Composite parent, GridHost host) {
		this.host = host;
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		editing = new CellEditing(this, host);
		tips = new GridTips(this);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> layout());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
		new GridMouse(this, host).listen();
		new GridKeys(this, host).listen();
		GridAccess.install(this);
	}

	Canvas control() {
		return canvas;
	}

	Grid grid() {
		return grid;
	}

	Frame frame() {
		return frame;
	}

	GridHost host() {
		return host;
	}

	CellEditing editing() {
		return editing;
	}

	/** Shows another table. {@code null} for none. */
	void show(Grid wanted) {
		editing.cancel();
		grid = wanted;
		frame = wanted == null ? null : new Frame(wanted, lineHeight() + 7, letter());
		selection = GridSelection.FIRST;
		filling = null;
		layout();
	}

	/** Rows or values are not the same any more. */
	void refresh() {
		if (grid == null) {
			return;
		}
		selection = selection.within(Math.max(1, frame.rows()), Math.max(1, grid.columns().size()));
		layout();
	}

	private int lineHeight() {
		GC gc = new GC(canvas);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return height;
	}

	private int letter() {
		GC gc = new GC(canvas);
		int width = (int) Math.ceil(gc.textExtent("0123456789").x / 10.0);
		gc.dispose();
		return width;
	}

	private void paint(GC gc) {
		if (grid == null) {
			gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
			gc.fillRectangle(canvas.getClientArea());
			return;
		}
		gc.setFont(canvas.getFont());
		new GridPainter(gc, grid, frame, this, isDark()).paint();
	}

	boolean isDark() {
		RGB page = canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
		return page.red + page.green + page.blue < 3 * 128;
	}

	/** Fits the bars to what there is to scroll. */
	void layout() {
		if (grid == null) {
			canvas.getVerticalBar().setVisible(false);
			canvas.getHorizontalBar().setVisible(false);
			canvas.redraw();
			return;
		}
		Rectangle client = canvas.getClientArea();
		frame.resize(new Point(client.width, client.height));
		bar(canvas.getVerticalBar(), frame.scrollY(), frame.rows() * frame.rowHeight() + Frame.PAD, client.height - frame.top(),
			frame.rowHeight());
		bar(canvas.getHorizontalBar(), frame.scrollX(), frame.axis().total() + Frame.PAD, client.width - frame.left(), 3 * frame.rowHeight());
		editing.place();
		canvas.redraw();
	}

	private static void bar(ScrollBar bar, int at, int all, int room, int step) {
		int thumb = Math.max(1, Math.min(all, room));
		bar.setVisible(all > room);
		bar.setValues(at, 0, Math.max(1, all), thumb, step, Math.max(step, room - step));
	}

	private void scrolled() {
		if (grid != null) {
			frame.scrollTo(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection());
			editing.place();
			canvas.redraw();
		}
	}

	/** Scrolls by some pixels. */
	void scrollBy(int x, int y) {
		frame.scrollTo(frame.scrollX() + x, frame.scrollY() + y);
		layout();
	}

	/** Selects cells because somebody wants it, and shows the moving end of the selection. */
	void choose(GridSelection wanted) {
		select(wanted);
		boolean one = wanted.last().isCell() || !wanted.last().contains(wanted.endRow(), wanted.endColumn());
		reveal(one ? wanted.row() : wanted.endRow(), one ? wanted.column() : wanted.endColumn());
		host.selected();
	}

	/** Selects cells and tells nobody. */
	void select(GridSelection wanted) {
		selection = wanted.within(Math.max(1, frame.rows()), Math.max(1, grid.columns().size()));
		canvas.redraw();
		GridAccess.moved(this);
	}

	/** Scrolls as little as needed to show a cell. */
	void reveal(int row, int column) {
		frame.reveal(row, column);
		layout();
	}

	@Override
	public GridSelection selection() {
		return selection;
	}

	@Override
	public GridRange filling() {
		return filling;
	}

	/** Shows what would be filled; {@code null} for nothing. */
	void filling(GridRange range) {
		filling = range;
		canvas.redraw();
	}

	@Override
	public CellMarks marks() {
		return marks;
	}

	/** Shows what is wrong with the elements. */
	void mark(CellMarks wanted) {
		marks = wanted;
		canvas.redraw();
	}

	@Override
	public int hotColumn() {
		return hot;
	}

	/** The mouse is over the head of a column; -1 for none. */
	void heat(int column) {
		if (hot != column) {
			hot = column;
			canvas.redraw();
		}
	}

	@Override
	public boolean isFocused() {
		return canvas.isFocusControl() || editing.isOpen();
	}

	@Override
	public boolean isEditable() {
		return host.isEditable();
	}

	GridTips tips() {
		return tips;
	}

	/** Makes a column as wide as what stands in it, as far as that can be seen quickly. */
	void fit(int column) {
		GC gc = new GC(canvas);
		int width = gc.textExtent(grid.columns().get(column).label()).x + 3 * Frame.PAD;
		for (int row = 0; row < Math.min(SAMPLE, grid.rowCount()); row++) {
			int at = frame.firstRow() + SAMPLE < grid.rowCount() ? frame.firstRow() + row : row;
			width = Math.max(width, gc.textExtent(grid.text(at, column)).x + 2 * Frame.PAD + 2);
		}
		gc.dispose();
		resize(column, width);
	}

	/** Makes a column narrower or wider. */
	void resize(int column, int width) {
		frame.axis().resize(column, Math.max(LEAST, Math.min(MOST, width)));
		layout();
	}

	/** Sorts by a column: upwards, downwards, not at all; with others before it if wished. */
	void sort(int column, boolean more) {
		String key = grid.columns().get(column).key();
		List<SortKey> keys = new ArrayList<>(more ? grid.sorting() : List.of());
		SortKey before = grid.sorting().stream().filter(each -> each.column().equals(key)).findFirst().orElse(null);
		int place = keys.indexOf(before);
		keys.remove(before);
		if (before == null || !before.descending()) {
			keys.add(place < 0 ? keys.size() : place, new SortKey(key, before != null));
		}
		host.sort(keys);
	}
}
