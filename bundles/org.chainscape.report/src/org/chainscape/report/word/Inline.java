package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Piece;
import org.chainscape.report.template.Tag;
import org.chainscape.report.template.TextTemplate;

/** Fills in what stands within the lines of a paragraph: fields, and loops and conditions that begin and end in it. */
final class Inline {

	private final Job job;
	private final Blocks blocks;

	Inline(Job job, Blocks blocks) {
		this.job = job;
		this.blocks = blocks;
	}

	/** A part of a line that is filled in as a whole. */
	private record Span(int start, int end, String expression) {
	}

	void fill(XmlElement paragraph, Context context) {
		inner(paragraph, context);
		Line line = new Line(paragraph);
		String text = line.text();
		if (!text.contains("{{") && !text.contains("｛｛") && !text.contains("{｛") && !text.contains("｛{")) {
			return;
		}
		try {
			List<Span> spans = spans(text);
			for (int i = spans.size() - 1; i >= 0; i--) {
				Span span = spans.get(i);
				List<Object> control = value(span, line, text, context);
				line.replace(span.start(), span.end(), control);
			}
		} catch (ReportException e) {
			job.problems.add(context.place(text), e);
		}
	}

	private List<Object> value(Span span, Line line, String text, Context context) {
		try {
			String value = template(span.expression()).fill(context.scope());
			XmlElement run = Markup.run(value, line.properties(span.start()));
			return Xml.list(Controls.leaf(span.expression(), span.expression(), value, Xml.list(run), job.memory));
		} catch (ReportException e) {
			job.problems.add(context.place(text), e);
			return Xml.list(Markup.run(text.substring(span.start(), span.end())));
		}
	}

	private static TextTemplate template(String expression) throws ReportException {
		return TextTemplate.parse(expression.contains("{{") ? expression : "{{" + expression + "}}");
	}

	/** Fields one by one, loops and conditions from beginning to end. */
	private static List<Span> spans(String text) throws ReportException {
		List<Span> spans = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (Piece piece : Piece.of(text)) {
			if (piece.inner() == null) {
				throw new ReportException("template.unclosed", Notices.shorten(text.substring(piece.start())));
			}
			Tag tag = Tag.parse(piece.inner());
			boolean opens = tag instanceof Tag.Each || tag instanceof Tag.When;
			if (opens && depth++ == 0) {
				start = piece.start();
			} else if (tag instanceof Tag.End && --depth == 0) {
				String expression = text.substring(start, piece.end()).replace("｛｛", "{{").replace("｝｝", "}}");
				spans.add(new Span(start, piece.end(), expression));
			} else if (depth < 0 || tag instanceof Tag.Otherwise && depth == 0) {
				throw new ReportException("template.nothingToEnd", "{{" + piece.inner() + "}}");
			} else if (depth == 0 && (tag instanceof Tag.Insert || tag instanceof Tag.Contents)) {
				throw new ReportException("template.blockInLine", "{{" + piece.inner() + "}}");
			} else if (depth == 0) {
				spans.add(new Span(piece.start(), piece.end(), piece.inner().strip()));
			}
		}
		if (depth > 0) {
			throw new ReportException("template.neverEnds", "{{/each}} {{/if}}");
		}
		return spans;
	}

	/** Controls and text boxes within a paragraph. */
	private void inner(XmlElement parent, Context context) {
		for (XmlElement child : parent.elements()) {
			if (child.is("w:sdt")) {
				control(parent, child, context);
			} else if (child.is("w:txbxContent")) {
				blocks.refill(child, context.box());
			} else if (!child.is("w:p")) {
				inner(child, context);
			}
		}
	}

	private void control(XmlElement parent, XmlElement control, Context context) {
		try {
			Controls.Leaf leaf = Controls.leaf(control, job.memory).orElse(null);
			if (leaf == null) {
				fill(Controls.content(control), context);
				return;
			}
			String fresh = template(leaf.expression()).fill(context.scope());
			XmlElement content = Controls.content(control);
			String present = shown(content);
			boolean edited = !Controls.hash(present).equals(leaf.hash()) && !present.equals(fresh);
			if (edited && Controls.hash(fresh).equals(leaf.hash())) {
				job.notices.add(language -> Notices.get(language, "word.kept", leaf.expression(), Notices.shorten(present), Notices.shorten(fresh)));
				// The value of the model is what it was: the words of the analyst stay until it changes.
				swap(parent, control, Controls.leaf(leaf.expression(), leaf.expression(), fresh, content.children(), job.memory));
				return;
			}
			if (edited) {
				job.notices.add(language -> Notices.get(language, "word.replaced", leaf.expression(), Notices.shorten(present),
						Notices.shorten(fresh)));
			}
			XmlElement properties = content.child("w:r").flatMap(run -> run.child("w:rPr")).orElse(null);
			List<Object> run = Xml.list(Markup.run(fresh, properties));
			swap(parent, control, Controls.leaf(leaf.expression(), leaf.expression(), fresh, run, job.memory));
		} catch (ReportException e) {
			job.problems.add(context.place(control.text()), e);
		}
	}

	private static void swap(XmlElement parent, XmlElement old, XmlElement fresh) {
		List<Object> siblings = parent.children();
		for (int i = 0; i < siblings.size(); i++) {
			if (siblings.get(i) == old) {
				siblings.set(i, fresh);
			}
		}
	}

	/** The text with its line breaks, as it was hashed. */
	private static String shown(XmlElement content) {
		StringBuilder text = new StringBuilder();
		content.walk(element -> {
			if (element.is("w:br")) {
				text.append('\n');
			} else if (element.is("w:t")) {
				element.children().forEach(text::append);
			}
		});
		return text.toString();
	}
}
