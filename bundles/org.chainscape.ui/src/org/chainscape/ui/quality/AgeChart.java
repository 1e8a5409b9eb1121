package org.chainscape.ui.quality;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How old facts are, as columns.
 *
 * @param columns the columns from young to old
 * @param limit number of the first stale column, with the line before it; 0 for none
 * @param limitText what stands at the line
 */
record AgeChart(List<Column> columns, int limit, String limitText) implements Block {

	private static final int HEIGHT = 176;
	private static final int WIDEST = 820;

	/** How a column is filled. */
	enum Type {
		/** Not stale. */
		FRESH,
		/** Stale. */
		STALE,
		/** Still to come. */
		AHEAD,
		/** Of unknown age. */
		UNKNOWN
	}

	/**
	 * A column.
	 *
	 * @param label what stands below it
	 * @param count how high it is
	 * @param type how it is filled
	 */
	record Column(String label, int count, Type type) {
	}

	@Override
	public int height(Brush brush, int width) {
		return HEIGHT;
	}

	@Override
	public void paint(Brush brush, Rectangle area, State state) {
		int width = Math.min(WIDEST, area.width);
		Point label = brush.extent(brush.fonts().small(), "口");
		int floor = area.y + HEIGHT - label.y - 12;
		int top = area.y + 2 * label.y + 10;
		int most = Math.max(1, columns.stream().mapToInt(Column::count).max().orElse(1));
		double step = (double) width / columns.size();
		for (int i = 0; i < columns.size(); i++) {
			Column column = columns.get(i);
			int middle = area.x + (int) (step * i + step / 2);
			int wide = (int) Math.min(52, step * 0.6);
			int high = column.count() == 0 ? 0 : Math.max(2, (int) ((long) (floor - top) * column.count() / most));
			fill(brush, column.type(), new Rectangle(middle - wide / 2, floor - high, wide, high));
			brush.textAround(Tone.TEXT, brush.fonts().small(), String.valueOf(column.count()), middle, floor - high - label.y - 2);
			int room = (int) step - 2;
			Point size = brush.extent(brush.fonts().small(), column.label());
			brush.textIn(Tone.MUTED, brush.fonts().small(), column.label(),
				new Rectangle(middle - Math.min(size.x, room) / 2, floor + 5, room, label.y));
		}
		brush.line(Tone.STONE, area.x, floor, area.x + width, floor);
		if (limit > 0) {
			int x = area.x + (int) (step * limit);
			brush.dashed(Tone.RED, x, area.y + label.y + 2, floor);
			brush.textAround(Tone.RED, brush.fonts().small(), limitText, x, area.y);
		}
	}

	private static void fill(Brush brush, Type type, Rectangle area) {
		if (area.height == 0) {
			return;
		}
		switch (type) {
			case FRESH -> brush.fill(Tone.BLUE, area, 0);
			case STALE -> brush.fill(Tone.AMBER, area, 0);
			case AHEAD -> brush.fill(Tone.PALE, area, 0);
			default -> brush.stripes(area);
		}
	}
}
