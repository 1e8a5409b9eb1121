package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Column;
import org.chainscape.report.ReportTable.Kind;
import org.chainscape.report.ReportTable.Level;
import org.chainscape.report.ReportTable.Row;
import org.chainscape.report.house.HouseStyle;

/** Sets tables: three lines, a tinted head that comes again on every page, rows that stay whole, numbers to the right. */
final class TableSetter {

	/** Sign of what nobody has verified or has no source, as in figures. */
	private static final String RESERVED = "†";
	/** Room on both sides of a cell, in units of 1/96 inch. */
	private static final double PADDING = 8;
	private static final double LEAST_WORDS = 64;
	private static final double MOST_WORDS = 300;
	private static final double COMMON = 0.95;

	private final Job job;

	TableSetter(Job job) {
		this.job = job;
	}

	/** Whether columns would become narrower than what they hold can bear. */
	boolean isTooWide(ReportTable table, double width) {
		double least = 0;
		for (int i = 0; i < table.columns().size(); i++) {
			least += least(table, i);
		}
		return least > width;
	}

	/** Numbers and codes are not broken; words are, but not after every second. */
	private double least(ReportTable table, int column) {
		Kind kind = table.columns().get(column).kind();
		double size = (job.house().type().size() - 1.5) / 0.75;
		double head = Math.min(4, table.columns().get(column).title().length()) * size;
		double[] widths = table.rows().stream().filter(row -> row.level() != Level.GROUP)
				.mapToDouble(row -> width(row.cells().get(column).text(), size)).sorted().toArray();
		// A code here and there may break, a number never.
		double share = kind == Kind.NUMBER ? 1 : COMMON;
		double widest = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * share)];
		return PADDING + Math.max(head, kind == Kind.TEXT ? Math.min(widest, LEAST_WORDS) : widest);
	}

	/** The width at which hardly anything has to be broken. */
	private double natural(ReportTable table, int column) {
		double size = (job.house().type().size() - 1.5) / 0.75;
		double[] widths = table.rows().stream().filter(row -> row.level() != Level.GROUP)
				.mapToDouble(row -> Math.min(MOST_WORDS, width(row.cells().get(column).text(), size))).sorted().toArray();
		double common = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * 0.9)];
		return PADDING + Math.max(common, width(table.columns().get(column).title(), size));
	}

	private static double width(String text, double size) {
		return text.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.56 : 1).sum() * size;
	}

	/** The notes, and what the sign of reserved cells means. */
	List<String> notes(ReportTable table) {
		List<String> notes = new ArrayList<>(table.notes());
		boolean reserved = table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::reserved);
		if (reserved && notes.stream().noneMatch(note -> note.contains(RESERVED))) {
			notes.add(Notices.get(job.language(), "word.reserved", RESERVED));
		}
		return notes;
	}

	XmlElement set(ReportTable table, double width) {
		HouseStyle.Colors colors = job.house().colors();
		String line = Styles.hex(colors.primary());
		long[] widths = widths(table, width);
		XmlElement properties = new XmlElement("w:tblPr");
		properties.add(XmlElement.of("w:tblW", "w:w", Long.toString(java.util.Arrays.stream(widths).sum()), "w:type", "dxa"));
		properties.add(XmlElement.of("w:jc", "w:val", "center"));
		properties.add(new XmlElement("w:tblBorders").add(border("w:top", "12", line), border("w:bottom", "12", line),
				border("w:insideH", "4", "D5DCE6")));
		properties.add(XmlElement.of("w:tblLayout", "w:type", "fixed"));
		properties.add(new XmlElement("w:tblCellMar").add(margin("w:top", "30"), margin("w:left", "60"), margin("w:bottom", "30"),
				margin("w:right", "60")));
		XmlElement grid = new XmlElement("w:tblGrid");
		for (long column : widths) {
			grid.add(XmlElement.of("w:gridCol", "w:w", Long.toString(column)));
		}
		XmlElement element = new XmlElement("w:tbl").add(properties, grid, head(table.columns(), widths));
		for (int i = 0; i < table.rows().size(); i++) {
			boolean keep = table.rows().get(i).level() == Level.GROUP || i >= table.rows().size() - 2;
			element.add(row(table, table.rows().get(i), widths, keep));
		}
		return element;
	}

	private long[] widths(ReportTable table, double width) {
		int count = table.columns().size();
		double[] wanted = new double[count];
		double least = 0;
		double weights = 0;
		for (int i = 0; i < count; i++) {
			wanted[i] = least(table, i);
			least += wanted[i];
			weights += table.columns().get(i).weight();
		}
		double left = Math.max(0, width - least);
		// Each column gets what it needs, then what it would like; the rest goes by weight.
		double[] lack = new double[count];
		double lacking = 0;
		for (int i = 0; i < count; i++) {
			lack[i] = Math.max(0, natural(table, i) - wanted[i]);
			lacking += lack[i];
		}
		double liked = Math.min(left, lacking);
		long[] widths = new long[count];
		for (int i = 0; i < count; i++) {
			double share = (lacking > 0 ? liked * lack[i] / lacking : 0) + (left - liked) * table.columns().get(i).weight() / weights;
			double fitted = least > width ? wanted[i] * width / least : wanted[i] + share;
			widths[i] = Math.round(fitted * Styles.TWIPS_PER_UNIT);
		}
		return widths;
	}

	private static XmlElement border(String side, String size, String color) {
		return XmlElement.of(side, "w:val", "single", "w:sz", size, "w:space", "0", "w:color", color);
	}

	private static XmlElement margin(String side, String twips) {
		return XmlElement.of(side, "w:w", twips, "w:type", "dxa");
	}

	private XmlElement head(List<Column> columns, long... widths) {
		XmlElement row = new XmlElement("w:tr").add(new XmlElement("w:trPr").add(new XmlElement("w:cantSplit"), new XmlElement("w:tblHeader")));
		String tint = Styles.hex(job.house().colors().tint());
		for (int i = 0; i < columns.size(); i++) {
			XmlElement properties = new XmlElement("w:tcPr").add(XmlElement.of("w:tcW", "w:w", Long.toString(widths[i]), "w:type", "dxa"));
			properties.add(new XmlElement("w:tcBorders").add(border("w:bottom", "6", Styles.hex(job.house().colors().primary()))));
			properties.add(XmlElement.of("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", tint));
			properties.add(XmlElement.of("w:vAlign", "w:val", "center"));
			row.add(new XmlElement("w:tc").add(properties, paragraph(Styles.Role.HEAD, columns.get(i).kind(), true,
					Markup.run(columns.get(i).title()))));
		}
		return row;
	}

	private XmlElement row(ReportTable table, Row row, long[] widths, boolean keep) {
		XmlElement element = new XmlElement("w:tr").add(new XmlElement("w:trPr").add(new XmlElement("w:cantSplit")));
		if (row.level() == Level.GROUP) {
			return element.add(group(row, widths));
		}
		for (int i = 0; i < widths.length; i++) {
			Cell cell = row.cells().get(i);
			XmlElement bold = row.level() == Level.TOTAL ? new XmlElement("w:rPr").add(new XmlElement("w:b")) : null;
			List<Object> runs = Xml.list(Markup.run(cell.text(), bold));
			if (cell.reserved() && !cell.text().contains(RESERVED)) {
				runs.add(Markup.run(RESERVED, new XmlElement("w:rPr").add(XmlElement.of("w:vertAlign", "w:val", "superscript"))));
			}
			XmlElement properties = new XmlElement("w:tcPr").add(XmlElement.of("w:tcW", "w:w", Long.toString(widths[i]), "w:type", "dxa"));
			if (row.level() == Level.TOTAL) {
				properties.add(new XmlElement("w:tcBorders").add(border("w:top", "6", Styles.hex(job.house().colors().primary()))));
			}
			properties.add(XmlElement.of("w:vAlign", "w:val", "center"));
			Kind kind = table.columns().get(i).kind();
			element.add(new XmlElement("w:tc").add(properties, paragraph(Styles.Role.CELL, kind, keep, runs.toArray())));
		}
		return element;
	}

	private XmlElement group(Row row, long... widths) {
		XmlElement properties = new XmlElement("w:tcPr")
				.add(XmlElement.of("w:tcW", "w:w", Long.toString(java.util.Arrays.stream(widths).sum()), "w:type", "dxa"));
		properties.add(XmlElement.of("w:gridSpan", "w:val", Integer.toString(widths.length)));
		properties.add(XmlElement.of("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F6F8FB"));
		return new XmlElement("w:tc").add(properties, paragraph(Styles.Role.HEAD, Kind.TEXT, true, Markup.run(row.cells().get(0).text())));
	}

	private XmlElement paragraph(Styles.Role role, Kind kind, boolean keep, Object... runs) {
		XmlElement paragraph = Markup.paragraph(job.styles.id(role));
		XmlElement properties = Markup.properties(paragraph);
		if (keep) {
			properties.add(new XmlElement("w:keepNext"));
		}
		if (kind != Kind.TEXT) {
			properties.add(XmlElement.of("w:jc", "w:val", kind == Kind.NUMBER ? "right" : "center"));
		}
		return paragraph.add(runs);
	}
}
