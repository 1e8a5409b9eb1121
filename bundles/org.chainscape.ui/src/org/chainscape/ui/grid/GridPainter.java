package org.chainscape.ui.grid;

import java.util.Optional;

import org.chainscape.model.chain.Element;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;
import org.chainscape.ui.UiTexts;
import org.chainscape.validation.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what can be seen of a table. Made for one painting. */
final class GridPainter {

	private static final int MARK = 6;
	private static final int HANDLE = 6;

	private final GC gc;
	private final Grid grid;
	private final Frame frame;
	private final GridState state;
	private final boolean dark;

	GridPainter(GC gc, Grid grid, Frame frame, GridState state, boolean dark) {
		this.gc = gc;
		this.grid = grid;
		this.frame = frame;
		this.state = state;
		this.dark = dark;
	}

	void paint() {
		Rectangle all = new Rectangle(0, 0, frame.size().x, frame.size().y);
		fill(Shade.PAGE, all);
		int split = frame.frozenRight();
		Rectangle moving = new Rectangle(split, frame.top(), all.width - split, all.height - frame.top());
		Rectangle fixed = new Rectangle(frame.left(), frame.top(), split - frame.left(), moving.height);
		int first = Math.max(Frame.FROZEN, frame.axis().at(frame.scrollX() + frame.axis().start(Math.min(Frame.FROZEN, frame.axis().count()))));
		cells(moving, first, lastColumn());
		cells(fixed, 0, Math.min(Frame.FROZEN, frame.axis().count()) - 1);
		frames(moving, false);
		frames(fixed, true);
		numbers();
		new HeadPainter(gc, grid, frame, state, this).paint(first, lastColumn());
		gc.setForeground(color(Shade.EDGE));
		gc.drawLine(split - 1, 0, split - 1, Math.min(all.height, frame.y(frame.rows())));
		if (grid.rowCount() == 0) {
			hint(all);
		}
	}

	private int lastColumn() {
		int found = frame.axis().at(Math.max(0, frame.size().x - frame.left() + frame.scrollX()));
		return Math.min(found, frame.axis().count() - 1);
	}

	private void hint(Rectangle all) {
		boolean filtered = grid.totalRows() > 0;
		String text = UiTexts.text(filtered ? "grid.empty.filtered" : grid.canMakeRows() ? "grid.empty.new" : "grid.empty");
		int below = frame.y(1) + frame.rowHeight();
		if (below + frame.rowHeight() > all.height && grid.canMakeRows()) {
			// It would stand in the row for new ones, which says enough.
			return;
		}
		gc.setForeground(color(Shade.MUTED));
		gc.drawText(text, frame.left() + 12, Math.min(all.height - frame.rowHeight(), below), true);
	}

	private void cells(Rectangle area, int first, int last) {
		for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
			for (int column = first; column <= last; column++) {
				Rectangle cell = frame.bounds(row, column);
				gc.setClipping(cell.intersection(area));
				cell(cell, row, column);
			}
		}
		gc.setClipping((Rectangle) null);
	}

	private void cell(Rectangle cell, int row, int column) {
		boolean chosen = state.selection().contains(row, column);
		boolean fresh = row >= grid.rowCount();
		EObject object = fresh ? null : grid.row(row);
		Column asked = grid.columns().get(column);
		boolean locked = !fresh && asked.locked(object).isPresent();
		boolean active = row == state.selection().row() && column == state.selection().column();
		fill(chosen && !active ? Shade.CHOSEN : locked ? Shade.LOCKED : Shade.PAGE, cell);
		gc.setForeground(color(Shade.RULE));
		gc.drawLine(cell.x, cell.y + cell.height - 1, cell.x + cell.width - 1, cell.y + cell.height - 1);
		gc.drawLine(cell.x + cell.width - 1, cell.y, cell.x + cell.width - 1, cell.y + cell.height - 1);
		if (fresh) {
			if (column == 0) {
				gc.setForeground(color(Shade.MUTED));
				text(UiTexts.text("grid.new"), cell, false);
			}
			return;
		}
		String text = asked.text(object);
		if (!text.isEmpty()) {
			boolean draft = object instanceof Element element && !element.isConfirmed();
			gc.setForeground(color(draft ? Shade.DRAFT : locked ? Shade.MUTED : Shade.TEXT));
			text(text.replace('\n', ' '), cell, asked.type().isRight() && startsWithNumber(text));
		}
		marks(cell, asked, object, column);
	}

	/** Words among numbers stand on the left, as spreadsheets have it. */
	private static boolean startsWithNumber(String text) {
		for (int i = 0; i < Math.min(4, text.length()); i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private void marks(Rectangle cell, Column asked, EObject object, int column) {
		if (asked.isUnsourced(object)) {
			gc.setBackground(color(Shade.AMBER));
			gc.fillPolygon(new int[] {cell.x, cell.y + cell.height - 1, cell.x + MARK, cell.y + cell.height - 1, cell.x,
				cell.y + cell.height - 1 - MARK});
		}
		// Of what is wrong with a row its first cell tells, of what is wrong with a value the cell of the value.
		Optional<Element> about = asked.about(object).filter(element -> column == 0 || element != object);
		Optional<Severity> severity = about.flatMap(state.marks()::severity);
		if (severity.isPresent()) {
			gc.setBackground(color(switch (severity.get()) {
				case ERROR -> Shade.RED;
				case WARNING -> Shade.AMBER;
				case INFO -> Shade.BLUE;
			}));
			int right = cell.x + cell.width - 1;
			gc.fillPolygon(new int[] {right - MARK, cell.y, right, cell.y, right, cell.y + MARK});
		}
	}

	/** Writes a text into a cell, cut off with dots where there is no room. */
	void text(String text, Rectangle cell, boolean right) {
		int room = cell.width - 2 * Frame.PAD;
		String shown = text.length() > 400 ? text.substring(0, 400) : text;
		Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
		if (extent.x > room) {
			shown = cut(shown, room);
			extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
		}
		int x = right ? cell.x + cell.width - Frame.PAD - extent.x : cell.x + Frame.PAD;
		// Latin and Chinese fonts differ in height: each text stands in the middle by itself.
		gc.drawText(shown, Math.max(cell.x + 1, x), cell.y + (cell.height - extent.y) / 2, true);
	}

	private String cut(String text, int room) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + "…", SWT.DRAW_TRANSPARENT).x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : text.substring(0, low) + "…";
	}

	/** The edges of what is selected, and the corner to fill from. */
	private void frames(Rectangle area, boolean fixed) {
		gc.setClipping(new Rectangle(area.x - 1, area.y, area.width + 1, area.height));
		GridSelection selection = state.selection();
		gc.setForeground(color(state.isFocused() ? Shade.FRAME : Shade.EDGE));
		for (GridRange range : selection.ranges()) {
			if (!range.isCell()) {
				frame(range, fixed, 1);
			}
		}
		if (state.filling() != null) {
			gc.setLineStyle(SWT.LINE_DASH);
			frame(state.filling(), fixed, 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		frame(GridRange.cell(selection.row(), selection.column()), fixed, 2);
		if (state.isFocused() && selection.ranges().size() == 1 && state.isEditable()) {
			Rectangle corner = corner(selection.last());
			gc.setBackground(color(Shade.FRAME));
			gc.fillRectangle(corner);
		}
		gc.setClipping((Rectangle) null);
	}

	/** {@return the place of the handle at the end of a range} */
	private Rectangle corner(GridRange range) {
		Rectangle end = frame.bounds(range.bottom(), range.right());
		return new Rectangle(end.x + end.width - HANDLE / 2 - 2, end.y + end.height - HANDLE / 2 - 2, HANDLE, HANDLE);
	}

	private void frame(GridRange range, boolean fixed, int width) {
		int left = range.left();
		int right = range.right();
		if (fixed && left >= Frame.FROZEN || !fixed && right < Frame.FROZEN) {
			return;
		}
		int x = frame.x(left);
		int end = frame.x(right) + frame.axis().size(right) - 1;
		int y = frame.y(range.top());
		int height = range.rows() * frame.rowHeight() - 1;
		for (int i = 0; i < width; i++) {
			gc.drawRectangle(x + i - 1, y + i - 1, end - x - 2 * i + 1, height - 2 * i + 1);
		}
	}

	private void numbers() {
		Rectangle area = new Rectangle(0, frame.top(), frame.left(), frame.size().y - frame.top());
		gc.setClipping(area);
		for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
			boolean hot = row >= state.selection().last().top() && row <= state.selection().last().bottom();
			Rectangle cell = new Rectangle(0, frame.y(row), frame.left(), frame.rowHeight());
			fill(hot ? Shade.HEAD_HOT : Shade.HEAD, cell);
			gc.setForeground(color(hot ? Shade.HEAD_TEXT : Shade.MUTED));
			text(row < grid.rowCount() ? Integer.toString(row + 1) : "＋", cell, true);
			gc.setForeground(color(Shade.RULE));
			gc.drawLine(0, cell.y + cell.height - 1, cell.width, cell.y + cell.height - 1);
		}
		gc.setForeground(color(Shade.EDGE));
		gc.drawLine(frame.left() - 1, frame.top(), frame.left() - 1, Math.min(frame.size().y, frame.y(frame.rows())));
		gc.setClipping((Rectangle) null);
	}

	void fill(Shade shade, Rectangle area) {
		gc.setBackground(color(shade));
		gc.fillRectangle(area);
	}

	Color color(Shade shade) {
		int rgb = shade.rgb(dark);
		return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
	}
}
