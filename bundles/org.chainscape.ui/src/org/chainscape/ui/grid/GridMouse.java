package org.chainscape.ui.grid;

import java.util.function.Consumer;

import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** What the mouse does on a table: select, resize, sort, fill. */
final class GridMouse {

	private static final int NEAR = 6;
	private static final int PAUSE_MS = 40;

	private enum Drag {
		NONE, CELLS, ROWS, COLUMNS, EDGE, FILL
	}

	private final GridCanvas table;
	private final GridHost host;
	private final Canvas canvas;
	private final Runnable crawl = this::crawl;
	private Drag drag = Drag.NONE;
	private int column;
	private int start;
	private int startSize;
	private Event latest;

	GridMouse(GridCanvas table, GridHost host) {
		this.table = table;
		this.host = host;
		canvas = table.control();
	}

	void listen() {
		canvas.addListener(SWT.MouseDown, event -> when(event, this::down));
		canvas.addListener(SWT.MouseUp, event -> when(event, this::up));
		canvas.addListener(SWT.MouseMove, event -> when(event, this::move));
		canvas.addListener(SWT.MouseDoubleClick, event -> when(event, this::twice));
		canvas.addListener(SWT.MouseExit, event -> table.heat(-1));
		canvas.addListener(SWT.MouseHorizontalWheel, event -> when(event, this::sideways));
		canvas.addListener(SWT.MouseVerticalWheel, event -> {
			if (table.grid() != null && (event.stateMask & SWT.SHIFT) != 0) {
				sideways(event);
				event.doit = false;
			}
		});
	}

	private void when(Event event, Consumer<Event> code) {
		if (table.grid() != null && table.grid().columns().size() > 0) {
			code.accept(event);
		}
	}

	private void sideways(Event event) {
		table.scrollBy(-event.count * table.frame().rowHeight(), 0);
	}

	private void down(Event event) {
		if (!table.editing().commit()) {
			return;
		}
		canvas.setFocus();
		Frame.Spot spot = table.frame().at(event.x, event.y);
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean more = (event.stateMask & SWT.MOD1) != 0;
		if (event.button != 1) {
			if (event.button == 3 && spot.area() == Frame.Area.CELL && !table.selection().contains(spot.row(), spot.column())) {
				table.choose(GridSelection.at(spot.row(), spot.column()));
			}
			return;
		}
		if (isHandle(event)) {
			drag = Drag.FILL;
			return;
		}
		switch (spot.area()) {
			case CELL -> cells(spot, shift, more);
			case NUMBER -> rows(spot, shift, more);
			case HEAD -> {
				drag = Drag.COLUMNS;
				column = spot.column();
				start = event.x;
			}
			case EDGE -> {
				drag = Drag.EDGE;
				column = spot.column();
				start = event.x;
				startSize = table.frame().axis().size(column);
			}
			case FILTER -> table.editing().filter(spot.column());
			case CORNER -> everything();
			case NOWHERE -> {
				// Nothing is there.
			}
		}
	}

	private void cells(Frame.Spot spot, boolean shift, boolean more) {
		drag = Drag.CELLS;
		GridSelection now = table.selection();
		table.choose(shift ? now.extendedTo(spot.row(), spot.column())
			: more ? now.and(GridRange.cell(spot.row(), spot.column())) : GridSelection.at(spot.row(), spot.column()));
	}

	private void rows(Frame.Spot spot, boolean shift, boolean more) {
		drag = Drag.ROWS;
		GridRange row = new GridRange(spot.row(), 0, spot.row(), lastColumn());
		GridSelection now = table.selection();
		GridSelection whole = shift ? GridSelection.of(GridRange.between(now.anchorRow(), 0, spot.row(), lastColumn()))
			: more ? now.and(row) : GridSelection.of(row);
		table.select(whole);
		host.selected();
	}

	private void everything() {
		table.select(GridSelection.of(new GridRange(0, 0, Math.max(0, table.grid().rowCount() - 1), lastColumn())));
		host.selected();
	}

	private int lastColumn() {
		return table.grid().columns().size() - 1;
	}

	private void move(Event event) {
		latest = event;
		switch (drag) {
			case NONE -> hover(event);
			case CELLS, ROWS, FILL -> {
				drag(event);
				crawlIfOutside(event);
			}
			case COLUMNS -> columns(event);
			case EDGE -> table.resize(column, startSize + event.x - start);
		}
	}

	private void hover(Event event) {
		Frame.Spot spot = table.frame().at(event.x, event.y);
		boolean head = spot.area() == Frame.Area.HEAD || spot.area() == Frame.Area.FILTER;
		table.heat(head ? spot.column() : -1);
		int cursor = isHandle(event) ? SWT.CURSOR_CROSS : switch (spot.area()) {
			case EDGE -> SWT.CURSOR_SIZEWE;
			case FILTER -> SWT.CURSOR_IBEAM;
			default -> SWT.CURSOR_ARROW;
		};
		canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
		table.tips().show(spot);
	}

	private void drag(Event event) {
		Frame.Spot spot = table.frame().nearest(event.x, event.y);
		if (drag == Drag.FILL) {
			table.filling(filled(spot));
		} else if (drag == Drag.ROWS) {
			GridSelection now = table.selection();
			table.select(now.extendedTo(spot.row(), lastColumn()));
		} else {
			GridSelection now = table.selection();
			if (now.endRow() != spot.row() || now.endColumn() != spot.column()) {
				table.select(now.extendedTo(spot.row(), spot.column()));
			}
		}
	}

	/** The source made longer in the direction the mouse has gone farther. */
	private GridRange filled(Frame.Spot spot) {
		GridRange source = table.selection().last();
		int down = Math.max(spot.row() - source.bottom(), source.top() - spot.row());
		int across = Math.max(spot.column() - source.right(), source.left() - spot.column());
		if (down <= 0 && across <= 0) {
			return null;
		}
		return down >= across
			? new GridRange(Math.min(source.top(), spot.row()), source.left(), Math.max(source.bottom(), spot.row()), source.right())
			: new GridRange(source.top(), Math.min(source.left(), spot.column()), source.bottom(), Math.max(source.right(), spot.column()));
	}

	private void columns(Event event) {
		if (Math.abs(event.x - start) < NEAR) {
			return;
		}
		// A head that is drawn over its neighbours selects columns instead of sorting.
		Frame.Spot spot = table.frame().nearest(event.x, table.frame().top());
		int bottom = Math.max(0, table.grid().rowCount() - 1);
		table.select(GridSelection.of(GridRange.between(0, column, bottom, spot.column())));
	}

	/** Near the edge of the canvas the table goes on scrolling while the button is held. */
	private void crawlIfOutside(Event event) {
		canvas.getDisplay().timerExec(outside(event) == 0 ? -1 : PAUSE_MS, crawl);
	}

	private int outside(Event event) {
		Rectangle client = canvas.getClientArea();
		return event.y < table.frame().top() ? -1 : event.y > client.height ? 1 : event.x > client.width ? 2 : event.x < 0 ? -2 : 0;
	}

	private void crawl() {
		if (canvas.isDisposed() || drag == Drag.NONE || latest == null) {
			return;
		}
		int way = outside(latest);
		if (way != 0) {
			int step = table.frame().rowHeight();
			table.scrollBy(Math.abs(way) == 2 ? way * step : 0, Math.abs(way) == 1 ? 2 * way * step : 0);
			drag(latest);
			canvas.getDisplay().timerExec(PAUSE_MS, crawl);
		}
	}

	private void up(Event event) {
		Drag done = drag;
		drag = Drag.NONE;
		canvas.getDisplay().timerExec(-1, crawl);
		if (done == Drag.FILL) {
			GridRange target = table.filling();
			table.filling(null);
			if (target != null) {
				host.fill(table.selection().last(), target, (event.stateMask & SWT.MOD1) == 0);
			}
		} else if (done == Drag.COLUMNS && Math.abs(event.x - start) < NEAR) {
			if ((event.stateMask & SWT.MOD1) != 0) {
				table.select(GridSelection.of(new GridRange(0, column, Math.max(0, table.grid().rowCount() - 1), column)));
				host.selected();
			} else {
				table.sort(column, (event.stateMask & SWT.SHIFT) != 0);
			}
		} else if (done == Drag.CELLS || done == Drag.ROWS || done == Drag.COLUMNS) {
			host.selected();
		}
	}

	private void twice(Event event) {
		Frame.Spot spot = table.frame().at(event.x, event.y);
		drag = Drag.NONE;
		if (isHandle(event)) {
			downToNeighbour();
		} else if (spot.area() == Frame.Area.EDGE) {
			table.fit(spot.column());
		} else if (spot.area() == Frame.Area.CELL) {
			table.editing().open(null);
		} else if (spot.area() == Frame.Area.NUMBER) {
			host.opened();
		}
	}

	/** A double click on the handle fills as far down as the column beside has something. */
	private void downToNeighbour() {
		GridRange source = table.selection().last();
		int beside = source.left() > 0 ? source.left() - 1 : source.right() + 1;
		int bottom = source.bottom();
		while (beside <= lastColumn() && bottom + 1 < table.grid().rowCount() && !table.grid().text(bottom + 1, beside).isEmpty()) {
			bottom++;
		}
		if (bottom > source.bottom()) {
			host.fill(source, new GridRange(source.top(), source.left(), bottom, source.right()), true);
		}
	}

	private boolean isHandle(Event event) {
		GridRange range = table.selection().last();
		if (!host.isEditable() || table.selection().ranges().size() > 1 || table.editing().isOpen()) {
			return false;
		}
		Rectangle end = table.frame().bounds(range.bottom(), range.right());
		return Math.abs(event.x - end.x - end.width + 1) <= NEAR - 1 && Math.abs(event.y - end.y - end.height + 1) <= NEAR - 1
			&& event.y > table.frame().top();
	}
}
