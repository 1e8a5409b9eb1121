package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets a table: widths by content or by weight, wrapped cells, rows as high as their content. The upper left corner is at (0, 0). */
final class MatrixTable {

	/** What a table is at most wide: more only helps tables that are higher than a page. */
	private static final double[] WIDTHS = {960, 1040, 1120, 1200};
	private static final double PAGE_WIDTH = 640;
	private static final double PAGE_HEIGHT = 900;
	private static final double WIDEST_CELL = 300;
	private static final double NARROWEST_CELL = 40;
	private static final double WIDEST_HEAD = 150;
	/** Columns of short cells are centred. */
	private static final double SHORT = 66;
	private static final double PADDING_X = 9;
	private static final double ORPHAN = 2.2;
	private static final double PADDING_Y = 5;
	/** Strong lines above and below, as reports print tables. */
	private static final double RULE = 1.6;

	private final String head;
	private final List<Column> columns;
	private final List<Row> rows;
	private final Ink ink;
	private final FontSpec font;
	private final FontSpec bold;
	private final double widest;
	private final double[] widths;
	private final boolean[] centred;

	/**
	 * A column.
	 *
	 * @param key key of its head
	 * @param title its head
	 * @param weight width relative to the others; widths follow the content where all weights are 1
	 */
	record Column(String key, String title, double weight) {
	}

	/**
	 * A row.
	 *
	 * @param id id of its element
	 * @param name its head
	 * @param cells one text per column
	 */
	record Row(String id, String name, List<String> cells) {
	}

	private MatrixTable(String head, List<Column> columns, List<Row> rows, Integer wanted, Ink ink, double widest) {
		this.widest = widest;
		this.head = head;
		this.columns = columns;
		this.rows = rows;
		this.ink = ink;
		font = ink.type().chip();
		bold = ink.type().subCard();
		widths = new double[columns.size() + 1];
		centred = new boolean[columns.size()];
		widths[0] = Math.ceil(Math.min(WIDEST_HEAD, rows.stream().mapToDouble(row -> ink.width(row.name(), bold)).max().orElse(0))
				+ 2 * PADDING_X);
		widths[0] = Math.max(widths[0], Math.ceil(Math.min(WIDEST_HEAD, ink.width(head, bold)) + 2 * PADDING_X));
		double[] natural = columns.stream().mapToDouble(this::natural).toArray();
		double[] least = columns.stream().mapToDouble(this::least).toArray();
		for (int i = 0; i < columns.size(); i++) {
			centred[i] = natural[i] - 2 * PADDING_X <= SHORT;
		}
		boolean weighted = wanted != null && wanted > 0 || columns.stream().anyMatch(column -> column.weight() != 1);
		double[] found = weighted ? weighted(least, wanted) : byContent(natural, least);
		System.arraycopy(found, 0, widths, 1, found.length);
	}

	/**
	 * The table in the width in which it is most legible on a page.
	 *
	 * @param head head of the column of names
	 * @param wanted width of a column of weight 1, or {@code null} to find it
	 */
	static MatrixTable of(String head, List<Column> columns, List<Row> rows, Integer wanted, Ink ink) {
		MatrixTable best = null;
		for (double widest : WIDTHS) {
			MatrixTable table = new MatrixTable(head, columns, rows, wanted, ink, widest);
			if (best == null || table.scale() > best.scale() + 0.01) {
				best = table;
			}
		}
		return best;
	}

	private double scale() {
		Rect bounds = parts().stream().map(ScenePart::bounds).reduce(Rect::union).orElseThrow();
		return Math.min(PAGE_WIDTH / bounds.width(), PAGE_HEIGHT / bounds.height());
	}

	/** Head and rows in order. */
	List<ScenePart> parts() {
		List<ScenePart> parts = new ArrayList<>();
		double x = 0;
		double height = headHeight();
		for (int i = -1; i < columns.size(); i++) {
			Rect bounds = new Rect(x, 0, widths[i + 1], height);
			parts.add(heading(i, bounds));
			x = bounds.right();
		}
		double y = height;
		for (int i = 0; i < rows.size(); i++) {
			ScenePart part = row(rows.get(i), y, i + 1 == rows.size());
			parts.add(part);
			y = part.bounds().bottom();
		}
		return parts;
	}

	private double natural(Column column) {
		int at = columns.indexOf(column);
		double widest = rows.stream().mapToDouble(row -> ink.width(row.cells().get(at), font)).max().orElse(0);
		return Math.ceil(Math.min(WIDEST_CELL, Math.max(widest, Math.min(ink.width(column.title(), bold), SHORT))) + 2 * PADDING_X);
	}

	/** Wide enough for the longest word. */
	private double least(Column column) {
		int at = columns.indexOf(column);
		double widest = ink.wrap().widestPiece(column.title(), bold);
		for (Row row : rows) {
			widest = Math.max(widest, ink.wrap().widestPiece(row.cells().get(at), font));
		}
		return Math.ceil(Math.min(WIDEST_CELL, Math.max(NARROWEST_CELL, widest)) + 2 * PADDING_X);
	}

	private double[] weighted(double[] least, Integer wanted) {
		double sum = columns.stream().mapToDouble(Column::weight).sum();
		double unit = wanted != null && wanted > 0 ? wanted + 2 * PADDING_X : (widest - widths[0]) / sum;
		double[] result = new double[least.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = Math.floor(Math.max(least[i], unit * columns.get(i).weight()));
		}
		return result;
	}

	/** No column is narrowed as long as a wider one can be; among the wide ones, those with more text get more room. */
	private double[] byContent(double[] natural, double[] least) {
		double[] amounts = new double[natural.length];
		for (int i = 0; i < amounts.length; i++) {
			int at = i;
			amounts[i] = rows.stream().mapToDouble(row -> ink.width(row.cells().get(at), font)).sum();
		}
		double mean = Math.max(1, Arrays.stream(amounts).average().orElse(1));
		double low = 0;
		double high = widest;
		double[] result = least.clone();
		while (high - low > 0.5) {
			double middle = (low + high) / 2;
			double[] tried = new double[natural.length];
			for (int i = 0; i < tried.length; i++) {
				double limit = middle * Math.max(1, Math.sqrt(amounts[i] / mean));
				tried[i] = Math.floor(Math.max(least[i], Math.min(natural[i], limit)));
			}
			if (Arrays.stream(tried).sum() > widest - widths[0]) {
				high = middle;
			} else {
				low = middle;
				result = tried;
			}
		}
		return result;
	}

	private double headHeight() {
		double lines = ink.wrap().lines(head, bold, widths[0] - 2 * PADDING_X).size();
		for (int i = 0; i < columns.size(); i++) {
			lines = Math.max(lines, ink.wrap().lines(columns.get(i).title(), bold, widths[i + 1] - 2 * PADDING_X).size());
		}
		return Math.max(1, lines) * ink.lineHeight(bold) + 2 * PADDING_Y + 2;
	}

	private ScenePart heading(int column, Rect bounds) {
		String title = column < 0 ? head : columns.get(column).title();
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Shape.Box(bounds, 0, ink.options().theme().tint(0).fill(), null));
		shapes.add(rule(bounds, bounds.y(), ink.palette().caption(), RULE));
		shapes.add(rule(bounds, bounds.bottom(), ink.palette().caption(), RULE / 2));
		List<String> lines = ink.wrap().balanced(title, bold, bounds.width() - 2 * PADDING_X);
		set(lines, bounds, new Setting(bold, ink.palette().caption(), column >= 0 && centred[column]), shapes);
		String key = column < 0 ? "head" : columns.get(column).key();
		return new ScenePart(key, ScenePart.Role.COLUMN_HEAD, column < 0 ? null : key, bounds, shapes, List.of());
	}

	private ScenePart row(Row row, double y, boolean last) {
		double line = ink.lineHeight(font);
		List<String> name = ink.wrap().balanced(row.name(), bold, widths[0] - 2 * PADDING_X);
		List<List<String>> cells = new ArrayList<>();
		double height = name.size() * ink.lineHeight(bold);
		double width = widths[0];
		for (int i = 0; i < columns.size(); i++) {
			cells.add(lines(row.cells().get(i), widths[i + 1] - 2 * PADDING_X));
			height = Math.max(height, cells.get(i).size() * line);
			width += widths[i + 1];
		}
		Rect bounds = new Rect(0, y, width, height + 2 * PADDING_Y);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Shape.Box(new Rect(0, y, widths[0], bounds.height()), 0, ink.palette().chipFill(), null));
		shapes.add(last ? rule(bounds, bounds.bottom(), ink.palette().caption(), RULE)
				: rule(bounds, bounds.bottom(), ink.palette().hairline(), RULE / 2));
		set(name, new Rect(0, y, widths[0], bounds.height()), new Setting(bold, ink.palette().text(), false), shapes);
		double x = widths[0];
		for (int i = 0; i < columns.size(); i++) {
			Rect cell = new Rect(x, y, widths[i + 1], bounds.height());
			FontSpec type = ReservedSigns.bare(row.cells().get(i)).equals(MatrixCells.YES) ? bold : font;
			set(cells.get(i), cell, new Setting(type, color(row.cells().get(i)), centred[i]), shapes);
			x = cell.right();
		}
		return new ScenePart(row.id(), ScenePart.Role.TABLE_ROW, row.id(), bounds, shapes, List.of());
	}

	/** No one or two characters alone on the last line. */
	private List<String> lines(String text, double width) {
		List<String> lines = ink.wrap().lines(text, font, width);
		boolean orphan = lines.size() > 1 && ink.width(lines.get(lines.size() - 1), font) < ORPHAN * font.size();
		return orphan ? ink.wrap().balanced(text, font, width) : lines;
	}

	private static Shape rule(Rect bounds, double y, Color color, double width) {
		return new Shape.Line(List.of(new Point(bounds.x(), y), new Point(bounds.right(), y)), 0, new Shape.Stroke(color, width, false));
	}

	private Color color(String text) {
		return switch (ReservedSigns.bare(text)) {
		case MatrixCells.BLANK, MatrixCells.NO -> ink.palette().faint();
		case MatrixCells.YES -> ink.palette().caption();
		default -> ink.palette().text();
		};
	}

	private record Setting(FontSpec font, Color color, boolean centred) {
	}

	private void set(List<String> lines, Rect cell, Setting setting, List<Shape> shapes) {
		double line = ink.lineHeight(setting.font());
		double y = cell.y() + (cell.height() - lines.size() * line) / 2 + line / 2;
		for (String text : lines) {
			double x = setting.centred() ? cell.center().x() - ink.width(text, setting.font()) / 2 : cell.x() + PADDING_X;
			shapes.add(ink.text(text, x, y, setting.font(), setting.color()));
			y += line;
		}
	}
}
