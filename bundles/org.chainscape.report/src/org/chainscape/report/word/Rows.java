package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Piece;
import org.chainscape.report.template.Tag;

/**
 * Fills in tables an analyst has drawn. A row that begins with {@code {{#each …}}} in one cell and ends with {@code {{/each}}} in
 * another is repeated; so are the rows between a row with nothing but the one and a row with nothing but the other. Conditions work
 * the same way.
 */
final class Rows {

	private final Job job;
	private final Blocks blocks;
	private final Groups groups;

	Rows(Job job, Blocks blocks, Groups groups) {
		this.job = job;
		this.blocks = blocks;
		this.groups = groups;
	}

	/** The loop or condition that begins or ends with a row; both for a row that is repeated alone. */
	private record Ends(String opening, boolean closes, boolean otherwise, boolean alone) {
	}

	void fill(XmlElement table, Context context) {
		List<Object> filled = rows(List.copyOf(table.children()), context);
		table.children().clear();
		table.add(filled);
	}

	private List<Object> rows(List<Object> nodes, Context context) {
		List<Object> out = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			if (!(nodes.get(i) instanceof XmlElement row)) {
				out.add(nodes.get(i));
			} else if (row.is("w:sdt")) {
				control(row, context, out);
			} else if (row.is("w:tr")) {
				Ends ends = ends(row);
				if (ends.opening() == null && !ends.closes() && !ends.otherwise()) {
					cells(row, context);
					out.add(row);
				} else if (ends.opening() != null && ends.closes()) {
					strip(row);
					out.add(groups.first(new Memory.Group(ends.opening(), true, Xml.string(List.of(row)), ""), context, this::rows));
				} else {
					i = several(nodes, i, ends, context, out);
				}
			} else {
				out.add(row);
			}
		}
		return out;
	}

	/** A loop over several rows; returns the row it ends with. */
	private int several(List<Object> nodes, int start, Ends first, Context context, List<Object> out) {
		int depth = 0;
		int otherwise = -1;
		for (int i = start; first.opening() != null && first.alone() && i < nodes.size(); i++) {
			Ends ends = nodes.get(i) instanceof XmlElement row && row.is("w:tr") ? ends(row) : new Ends(null, false, false, false);
			depth += (ends.opening() != null ? 1 : 0) - (ends.closes() ? 1 : 0);
			if (ends.otherwise() && depth == 1) {
				otherwise = i;
			}
			if (depth == 0) {
				List<Object> body = nodes.subList(start + 1, otherwise < 0 ? i : otherwise);
				List<Object> rest = otherwise < 0 ? List.of() : nodes.subList(otherwise + 1, i);
				out.add(groups.first(new Memory.Group(first.opening(), true, Xml.string(body), Xml.string(rest)), context, this::rows));
				return i;
			}
		}
		XmlElement row = (XmlElement) nodes.get(start);
		boolean opens = first.opening() != null;
		job.problems.add(context.cell(0).place(row.text()), new ReportException(opens ? "template.neverEnds" : "template.nothingToEnd",
				opens ? "{{/each}} {{/if}}" : row.text().strip()));
		return start;
	}

	private void control(XmlElement control, Context context, List<Object> out) {
		try {
			if (Controls.group(control).isPresent()) {
				out.addAll(groups.again(control, Controls.group(control).get(), context, this::rows));
			} else {
				XmlElement content = Controls.content(control);
				List<Object> filled = rows(List.copyOf(content.children()), context);
				content.children().clear();
				content.add(filled);
				out.add(control);
			}
		} catch (ReportException e) {
			job.problems.add(context.place(control.text()), e);
			out.add(control);
		}
	}

	private void cells(XmlElement row, Context context) {
		for (XmlElement cell : row.elements()) {
			if (cell.is("w:tc")) {
				blocks.refill(cell, context.cell(width(cell)));
			} else if (cell.is("w:sdt")) {
				cells(Controls.content(cell), context);
			}
		}
	}

	private static double width(XmlElement cell) {
		return cell.child("w:tcPr").flatMap(properties -> properties.child("w:tcW")).filter(width -> "dxa".equals(width.get("w:type")))
				.map(width -> Styles.number(width.get("w:w"), 0) / Styles.TWIPS_PER_UNIT - 14).orElse(0.0);
	}

	/** What begins in one cell of a row and does not end in the same cell. */
	private static Ends ends(XmlElement row) {
		String opening = null;
		boolean closes = false;
		boolean otherwise = false;
		for (XmlElement cell : row.elements("w:tc")) {
			List<String> open = new ArrayList<>();
			for (Piece piece : pieces(cell)) {
				try {
					Tag tag = Tag.parse(piece.inner());
					if (tag instanceof Tag.Each || tag instanceof Tag.When) {
						open.add(piece.inner().strip());
					} else if (tag instanceof Tag.End && !open.isEmpty()) {
						open.remove(open.size() - 1);
					} else if (tag instanceof Tag.End) {
						closes = true;
					} else if (tag instanceof Tag.Otherwise && open.isEmpty()) {
						otherwise = true;
					}
				} catch (ReportException e) {
					// Told when the cell is filled in.
					continue;
				}
			}
			if (!open.isEmpty() && opening == null) {
				opening = open.get(0);
			}
		}
		boolean alone = row.text().replaceAll("(\\{\\{|｛｛).*?(}}|｝｝)", "").isBlank();
		return new Ends(opening, closes, otherwise, alone);
	}

	private static List<Piece> pieces(XmlElement cell) {
		List<Piece> pieces = new ArrayList<>();
		cell.walk(part -> {
			if (part.is("w:p")) {
				Piece.of(new Line(part).text()).stream().filter(piece -> piece.inner() != null).forEach(pieces::add);
			}
		});
		return pieces;
	}

	/** Takes the placeholders that repeat a row out of it: the first that opens and the last that closes. */
	private static void strip(XmlElement row) {
		List<XmlElement> paragraphs = new ArrayList<>();
		row.walk(part -> {
			if (part.is("w:p")) {
				paragraphs.add(part);
			}
		});
		remove(paragraphs, true);
		java.util.Collections.reverse(paragraphs);
		remove(paragraphs, false);
	}

	private static void remove(List<XmlElement> paragraphs, boolean opening) {
		for (XmlElement paragraph : paragraphs) {
			Line line = new Line(paragraph);
			List<Piece> pieces = new ArrayList<>(Piece.of(line.text()));
			if (!opening) {
				java.util.Collections.reverse(pieces);
			}
			for (Piece piece : pieces) {
				String inner = piece.inner() == null ? "" : piece.inner().strip();
				if (!inner.isEmpty() && (opening ? "#＃" : "/／").indexOf(inner.charAt(0)) >= 0) {
					line.replace(piece.start(), piece.end(), List.of());
					return;
				}
			}
		}
	}
}
