package org.chainscape.report.template;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.report.ReportException;

/**
 * A line of text with placeholders, also with loops and conditions that begin and end in it:
 * {@code 涉及 {{#each companies}}{{name}}{{#if not last}}、{{/if}}{{/each}} 等}. Figures, tables and plots are blocks and cannot stand in it.
 */
public final class TextTemplate {

	private final List<Object> parts;

	private TextTemplate(List<Object> parts) {
		this.parts = parts;
	}

	private record Loop(Tag.Each each, List<Object> body) {
	}

	private record Choice(Tag.When when, List<Object> body, List<Object> otherwise) {
	}

	/**
	 * Reads a line.
	 *
	 * @param text the line
	 * @return the template
	 * @throws ReportException if a placeholder cannot be read, a loop or condition is not closed in the line, or a block stands in it
	 */
	public static TextTemplate parse(String text) throws ReportException {
		Reader reader = new Reader(text);
		List<Object> parts = reader.parts(null);
		return new TextTemplate(parts);
	}

	/**
	 * Fills in the values.
	 *
	 * @param scope where names are looked up
	 * @return the text
	 * @throws ReportException if a name is unknown
	 */
	public String fill(Scope scope) throws ReportException {
		StringBuilder out = new StringBuilder();
		fill(parts, scope, out);
		return out.toString();
	}

	private static void fill(List<Object> parts, Scope scope, StringBuilder out) throws ReportException {
		for (Object part : parts) {
			if (part instanceof Tag.Field field) {
				out.append(field.expression().value(scope).text(scope.language()));
			} else if (part instanceof Loop loop) {
				List<Entry> entries = loop.each().entries(scope);
				for (int i = 0; i < entries.size(); i++) {
					fill(loop.body(), scope.within(entries.get(i), i, entries.size()), out);
				}
			} else if (part instanceof Choice choice) {
				fill(choice.when().condition().value(scope).holds() ? choice.body() : choice.otherwise(), scope, out);
			} else {
				out.append(part);
			}
		}
	}

	/** Goes through the placeholders of one line. */
	private static final class Reader {

		private final String text;
		private final List<Piece> pieces;
		private int next;
		private int at;
		private Tag closing;

		Reader(String text) {
			this.text = text;
			this.pieces = Piece.of(text);
		}

		/** Parts up to the end of {@code opening}, or of the line. */
		List<Object> parts(Tag opening) throws ReportException {
			List<Object> parts = new ArrayList<>();
			while (next < pieces.size()) {
				Piece piece = pieces.get(next++);
				literal(parts, piece.start());
				at = piece.end();
				if (piece.inner() == null) {
					throw new ReportException("template.unclosed", text.substring(piece.start(), Math.min(text.length(), piece.start() + 30)));
				}
				Tag tag = Tag.parse(piece.inner());
				if (tag instanceof Tag.End || tag instanceof Tag.Otherwise) {
					closing = tag;
					check(opening, tag, piece);
					return parts;
				}
				parts.add(part(tag, piece));
			}
			if (opening != null) {
				throw new ReportException("template.neverEnds", opening instanceof Tag.Each ? "{{/each}}" : "{{/if}}");
			}
			literal(parts, text.length());
			return parts;
		}

		private void literal(List<Object> parts, int end) {
			if (end > at) {
				parts.add(text.substring(at, end));
			}
		}

		private Object part(Tag tag, Piece piece) throws ReportException {
			if (tag instanceof Tag.Insert) {
				throw new ReportException("template.blockInLine", "{{" + piece.inner() + "}}");
			}
			if (tag instanceof Tag.Each each) {
				return new Loop(each, parts(tag));
			}
			if (tag instanceof Tag.When when) {
				List<Object> body = parts(tag);
				List<Object> otherwise = closing instanceof Tag.Otherwise ? parts(new Tag.Otherwise()) : List.of();
				return new Choice(when, body, otherwise);
			}
			return tag;
		}

		private static void check(Tag opening, Tag end, Piece piece) throws ReportException {
			boolean fits = end instanceof Tag.Otherwise ? opening instanceof Tag.When
					: opening != null && ((Tag.End) end).loop() == opening instanceof Tag.Each;
			if (!fits) {
				throw new ReportException("template.nothingToEnd", "{{" + piece.inner() + "}}");
			}
		}
	}
}
