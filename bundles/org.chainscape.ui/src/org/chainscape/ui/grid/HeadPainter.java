package org.chainscape.ui.grid;

import java.util.List;

import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.SortKey;
import org.chainscape.ui.UiTexts;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the heads of the columns and the conditions below them. */
final class HeadPainter {

	private static final int ARROW = 4;

	private final GC gc;
	private final Grid grid;
	private final Frame frame;
	private final GridState state;
	private final GridPainter painter;

	HeadPainter(GC gc, Grid grid, Frame frame, GridState state, GridPainter painter) {
		this.gc = gc;
		this.grid = grid;
		this.frame = frame;
		this.state = state;
		this.painter = painter;
	}

	void paint(int first, int last) {
		int split = frame.frozenRight();
		gc.setClipping((Rectangle) null);
		painter.fill(Shade.HEAD, new Rectangle(0, 0, frame.size().x, frame.headBottom()));
		painter.fill(Shade.FILTER, new Rectangle(0, frame.headBottom(), frame.size().x, frame.top() - frame.headBottom()));
		Rectangle moving = new Rectangle(split, 0, Math.max(0, frame.size().x - split), frame.top());
		heads(moving, first, last);
		heads(new Rectangle(frame.left(), 0, split - frame.left(), frame.top()), 0, Math.min(Frame.FROZEN, frame.axis().count()) - 1);
		gc.setClipping((Rectangle) null);
		gc.setForeground(painter.color(Shade.EDGE));
		gc.drawLine(0, frame.top() - 1, frame.size().x, frame.top() - 1);
		gc.drawLine(frame.left() - 1, 0, frame.left() - 1, frame.top());
		gc.setForeground(painter.color(Shade.RULE));
		gc.drawLine(0, frame.headBottom() - 1, frame.size().x, frame.headBottom() - 1);
		corner();
	}

	private void corner() {
		Rectangle corner = new Rectangle(0, frame.headBottom(), frame.left(), frame.top() - frame.headBottom());
		gc.setForeground(painter.color(grid.filter().isAll() ? Shade.MUTED : Shade.FRAME));
		int x = corner.x + corner.width / 2;
		int y = corner.y + corner.height / 2;
		gc.drawPolyline(new int[] {x - 5, y - 4, x + 5, y - 4, x + 1, y + 1, x + 1, y + 5, x - 1, y + 4, x - 1, y + 1, x - 5, y - 4});
	}

	private void heads(Rectangle area, int first, int last) {
		for (int column = first; column <= last; column++) {
			head(area, column);
			filter(area, column);
		}
		if (frame.isGrouped()) {
			groups(area, first, last);
		}
	}

	private void head(Rectangle area, int index) {
		Column column = grid.columns().get(index);
		boolean bare = column.group().isEmpty();
		int top = frame.isGrouped() && !bare ? frame.headBottom() / 2 : 0;
		Rectangle cell = new Rectangle(frame.x(index), top, frame.axis().size(index), frame.headBottom() - top);
		GridRange selected = state.selection().last();
		boolean hot = index >= selected.left() && index <= selected.right();
		gc.setClipping(cell.intersection(area));
		if (hot || index == state.hotColumn()) {
			painter.fill(Shade.HEAD_HOT, cell);
		}
		gc.setForeground(painter.color(Shade.HEAD_TEXT));
		SortKey key = grid.sorting().stream().filter(each -> each.column().equals(column.key())).findFirst().orElse(null);
		int room = key == null ? 0 : 4 * ARROW;
		Rectangle words = new Rectangle(cell.x, cell.y, cell.width - room, cell.height);
		painter.text(column.label(), words, column.type().isRight());
		if (key != null) {
			arrow(cell, key);
		}
		gc.setForeground(painter.color(Shade.EDGE));
		gc.drawLine(cell.x + cell.width - 1, cell.y, cell.x + cell.width - 1, cell.y + cell.height);
	}

	private void arrow(Rectangle cell, SortKey key) {
		int x = cell.x + cell.width - 3 * ARROW;
		int y = cell.y + cell.height / 2;
		int tip = key.descending() ? ARROW / 2 + 1 : -ARROW / 2 - 1;
		gc.setBackground(painter.color(Shade.FRAME));
		gc.fillPolygon(new int[] {x - ARROW, y - tip, x + ARROW, y - tip, x, y + tip});
		if (grid.sorting().size() > 1) {
			gc.setForeground(painter.color(Shade.FRAME));
			gc.drawText(Integer.toString(grid.sorting().indexOf(key) + 1), x + ARROW + 1, y - gc.getFontMetrics().getHeight() / 2, true);
		}
	}

	private void filter(Rectangle area, int index) {
		Rectangle cell = new Rectangle(frame.x(index), frame.headBottom(), frame.axis().size(index), frame.top() - frame.headBottom() - 1);
		gc.setClipping(cell.intersection(area));
		String typed = grid.filter().byColumn().getOrDefault(grid.columns().get(index).key(), "");
		boolean hot = index == state.hotColumn();
		if (!typed.isEmpty() || hot) {
			gc.setForeground(painter.color(typed.isEmpty() ? Shade.MUTED : Shade.FRAME));
			painter.text(typed.isEmpty() ? UiTexts.text("grid.filter.hint") : typed, cell, false);
		}
		gc.setForeground(painter.color(Shade.RULE));
		gc.drawLine(cell.x + cell.width - 1, cell.y, cell.x + cell.width - 1, cell.y + cell.height);
	}

	/** The common heads of neighbours. */
	private void groups(Rectangle area, int first, int last) {
		List<Column> columns = grid.columns();
		for (int from = first; from <= last;) {
			String group = columns.get(from).group();
			int to = from;
			while (to + 1 < columns.size() && columns.get(to + 1).group().equals(group)) {
				to++;
			}
			int start = from;
			while (start > Frame.FROZEN && columns.get(start - 1).group().equals(group)) {
				start--;
			}
			if (!group.isEmpty()) {
				int end = frame.x(to) + frame.axis().size(to);
				Rectangle whole = new Rectangle(frame.x(start), 0, end - frame.x(start), frame.headBottom() / 2);
				gc.setClipping(whole.intersection(area));
				// The words stay in sight while a part of the group is.
				int left = Math.max(whole.x, area.x);
				gc.setForeground(painter.color(Shade.MUTED));
				painter.text(group, new Rectangle(left, 0, end - left, whole.height), false);
				gc.setForeground(painter.color(Shade.RULE));
				gc.drawLine(whole.x, whole.height - 1, end, whole.height - 1);
				gc.setForeground(painter.color(Shade.EDGE));
				gc.drawLine(end - 1, 0, end - 1, whole.height);
			}
			from = to + 1;
		}
	}
}
