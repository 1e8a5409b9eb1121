package org.chainscape.report.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Column;
import org.chainscape.report.ReportTable.Kind;
import org.chainscape.report.ReportTable.Level;
import org.chainscape.report.ReportTable.Row;
import org.chainscape.scene.Color;

/** Sets a native table: as many rows as an area holds, a tinted head, thin rules, numbers to the right. Lengths are in points. */
final class SlideTable {

	/** Sign of what nobody has verified or has no source, as in figures. */
	static final String RESERVED = "†";
	private static final double SIDE = 4;
	private static final double EDGE = 2.5;
	private static final double LINE = 1.42;
	private static final double NARROWEST_WORDS = 54;
	private static final Color RULE = Color.of("#d5dce6");
	private static final Color GROUP = Color.of("#f6f8fb");

	private final Ink ink;
	private final ReportTable table;
	private final double[] widths;

	SlideTable(Ink ink, ReportTable table, double width) {
		this.ink = ink;
		this.table = table;
		this.widths = widths(width);
	}

	private double[] widths(double width) {
		int count = table.columns().size();
		double[] least = new double[count];
		double sum = 0;
		double weights = 0;
		for (int i = 0; i < count; i++) {
			least[i] = least(i);
			sum += least[i];
			weights += table.columns().get(i).weight();
		}
		double[] lack = new double[count];
		double lacking = 0;
		for (int i = 0; i < count; i++) {
			lack[i] = Math.max(0, width * table.columns().get(i).weight() / weights - least[i]);
			lacking += lack[i];
		}
		double left = Math.max(0, width - sum);
		for (int i = 0; i < count; i++) {
			least[i] = sum > width ? least[i] * width / sum : least[i] + (lacking > 0 ? left * lack[i] / lacking : left / count);
		}
		return least;
	}

	/** Numbers and codes are not broken; words are, but not after every second. */
	private double least(int column) {
		Kind kind = table.columns().get(column).kind();
		double size = ink.cell().size();
		double widest = 0;
		for (Row row : table.rows()) {
			if (row.level() != Level.GROUP) {
				widest = Math.max(widest, Ink.width(row.cells().get(column).text(), size));
			}
		}
		double head = Math.min(4, table.columns().get(column).title().length()) * size;
		return 2 * SIDE + 2 + Math.max(head, Math.min(widest, kind == Kind.TEXT ? NARROWEST_WORDS : 110));
	}

	private double height(List<String> texts, boolean spanning) {
		int lines = 1;
		double size = ink.cell().size();
		for (int i = 0; i < texts.size(); i++) {
			double width = spanning ? total() : widths[i];
			lines = Math.max(lines, Ink.lines(texts.get(i), width - 2 * SIDE - 2, size));
		}
		return lines * size * LINE + 2 * EDGE;
	}

	private double total() {
		double total = 0;
		for (double width : widths) {
			total += width;
		}
		return total;
	}

	private double height(Row row) {
		boolean group = row.level() == Level.GROUP;
		return height(group ? List.of(row.cells().get(0).text()) : row.cells().stream().map(cell -> printed(cell)).toList(), group);
	}

	private double headHeight() {
		return height(table.columns().stream().map(Column::title).toList(), false);
	}

	/** {@return the rows that stand on a slide: from a row on as many as an area holds, with the heading they stand under} */
	List<Row> fitting(int from, double height) {
		List<Row> rows = new ArrayList<>();
		double used = headHeight();
		Row heading = heading(from);
		if (heading != null) {
			rows.add(heading);
			used += height(heading);
		}
		int at = from;
		while (at < table.rows().size()) {
			Row row = table.rows().get(at);
			used += height(row);
			if (used > height && at > from) {
				break;
			}
			rows.add(row);
			at++;
		}
		boolean widow = at < table.rows().size() && at - from > 1 && table.rows().get(at - 1).level() == Level.GROUP;
		return widow ? rows.subList(0, rows.size() - 1) : rows;
	}

	/** {@return the heading a row stands under, if that is on an earlier slide} */
	private Row heading(int from) {
		if (from == 0 || table.rows().get(from).level() == Level.GROUP) {
			return null;
		}
		for (int i = from - 1; i >= 0; i--) {
			if (table.rows().get(i).level() == Level.GROUP) {
				return table.rows().get(i);
			}
		}
		return null;
	}

	/** {@return how many rows of the table itself are among these} */
	int count(int from, List<Row> rows) {
		return heading(from) == null ? rows.size() : rows.size() - 1;
	}

	/** Adds the table to a slide. */
	XSLFTable add(XSLFSlide slide, List<Row> rows, Rectangle2D area) {
		XSLFTable shape = slide.createTable();
		XSLFTableRow head = shape.addRow();
		head.setHeight(headHeight());
		for (Column column : table.columns()) {
			cell(head.addCell(), column.title(), ink.head(), column.kind() == Kind.TEXT ? TextAlign.LEFT : align(column.kind()),
					ink.house().colors().tint());
		}
		for (int i = 0; i < widths.length; i++) {
			shape.setColumnWidth(i, widths[i]);
			head.getCells().get(i).setBorderColor(BorderEdge.bottom, Ink.awt(ink.house().colors().primary()));
			head.getCells().get(i).setBorderWidth(BorderEdge.bottom, 1);
		}
		double height = headHeight();
		for (Row row : rows) {
			add(shape, row);
			height += height(row);
		}
		shape.setAnchor(new Rectangle2D.Double(area.getX(), area.getY(), total(), height));
		return shape;
	}

	private void add(XSLFTable shape, Row row) {
		XSLFTableRow line = shape.addRow();
		line.setHeight(height(row));
		boolean group = row.level() == Level.GROUP;
		for (int i = 0; i < widths.length; i++) {
			Kind kind = table.columns().get(i).kind();
			Ink.Type type = row.level() == Level.BODY ? ink.cell() : ink.head();
			cell(line.addCell(), group && i > 0 ? "" : printed(row.cells().get(i)), type, group ? TextAlign.LEFT : align(kind),
					group ? GROUP : null);
		}
		if (group && widths.length > 1) {
			line.mergeCells(0, widths.length - 1);
		}
	}

	private static String printed(Cell cell) {
		String text = cell.reserved() && !cell.text().contains(RESERVED) ? cell.text() + RESERVED : cell.text();
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

	private static TextAlign align(Kind kind) {
		return switch (kind) {
			case TEXT -> TextAlign.LEFT;
			case NUMBER -> TextAlign.RIGHT;
			case CODE -> TextAlign.CENTER;
		};
	}

	private void cell(XSLFTableCell cell, String text, Ink.Type type, TextAlign align, Color fill) {
		cell.clearText();
		XSLFTextParagraph paragraph = cell.addNewTextParagraph();
		paragraph.setTextAlign(align);
		if (!text.isEmpty()) {
			ink.write(paragraph, text, type);
		}
		// An empty cell is as high as the type it would be set in.
		paragraph.getXmlObject().addNewEndParaRPr().setSz((int) (type.size() * 100));
		cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
		cell.setLeftInset(SIDE);
		cell.setRightInset(SIDE);
		cell.setTopInset(EDGE);
		cell.setBottomInset(EDGE);
		cell.setBorderColor(BorderEdge.bottom, Ink.awt(RULE));
		cell.setBorderWidth(BorderEdge.bottom, 0.5);
		if (fill != null) {
			cell.setFillColor(Ink.awt(fill));
		}
	}
}
