package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Piece;
import org.chainscape.report.template.Tag;

/** Fills in paragraphs and tables one after another: loops and conditions over whole paragraphs, figures, tables, plots. */
final class Blocks {

	private final Job job;
	private final Inline inline;
	private final Rows rows;
	private final Groups groups;
	private final Exhibits exhibits;

	Blocks(Job job) throws ReportException {
		this.job = job;
		this.inline = new Inline(job, this);
		this.groups = new Groups(job, this);
		this.rows = new Rows(job, this, groups);
		this.exhibits = new Exhibits(job);
	}

	/** A paragraph that is one placeholder and nothing else. */
	private record Mark(String inner, Tag tag) {
	}

	/** The filled in paragraphs and tables. */
	List<Object> fill(List<Object> nodes, Context context) {
		List<Object> all = separate(nodes);
		List<Object> out = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Object node = all.get(i);
			if (!(node instanceof XmlElement element)) {
				out.add(node);
				continue;
			}
			Mark mark = element.is("w:p") ? mark(element, context) : null;
			if (mark != null && (mark.tag() instanceof Tag.Each || mark.tag() instanceof Tag.When)) {
				int end = end(all, i, context);
				if (end > 0) {
					out.add(group(mark, all, i, end, context));
					i = end;
				}
			} else if (mark != null && (mark.tag() instanceof Tag.End || mark.tag() instanceof Tag.Otherwise)) {
				job.problems.add(context.place(element.text()), new ReportException("template.nothingToEnd", element.text().strip()));
			} else if (mark != null && mark.tag() instanceof Tag.Insert insert) {
				insert(insert, mark.inner(), element, context, out);
			} else if (mark != null && mark.tag() instanceof Tag.Contents) {
				out.add(Contents.place(mark.inner(), job.memory));
			} else {
				fill(element, context, out);
			}
		}
		return out;
	}

	private void fill(XmlElement element, Context context, List<Object> out) {
		switch (element.name()) {
			case "w:p" -> {
				inline.fill(element, context);
				out.add(element);
			}
			case "w:tbl" -> {
				rows.fill(element, context);
				out.add(element);
			}
			case "w:sdt" -> control(element, context, out);
			case "w:ins", "w:customXml", "w:moveTo" -> {
				refill(element, context);
				out.add(element);
			}
			default -> out.add(element);
		}
	}

	void refill(XmlElement element, Context context) {
		List<Object> filled = fill(List.copyOf(element.children()), context);
		element.children().clear();
		element.add(filled);
	}

	private void control(XmlElement control, Context context, List<Object> out) {
		try {
			if (Contents.isOurs(control, job.memory)) {
				out.add(Contents.place(Controls.leaf(control, job.memory).orElseThrow().expression(), job.memory));
			} else if (Controls.leaf(control, job.memory).isPresent()) {
				again(control, Controls.leaf(control, job.memory).get(), context, out);
			} else if (Controls.group(control).isPresent()) {
				out.addAll(groups.again(control, Controls.group(control).get(), context));
			} else {
				control.child("w:sdtContent").ifPresent(content -> refill(content, context));
				out.add(control);
			}
		} catch (ReportException e) {
			job.problems.add(context.place(control.text()), e);
			out.add(control);
		}
	}

	/** A figure, table or plot that was set before. */
	private void again(XmlElement control, Controls.Leaf leaf, Context context, List<Object> out) throws ReportException {
		Tag tag = Tag.parse(leaf.expression());
		if (!(tag instanceof Tag.Insert insert)) {
			Controls.content(control).elements("w:p").forEach(paragraph -> inline.fill(paragraph, context));
			out.add(control);
			return;
		}
		List<Object> before = Controls.content(control).children();
		List<Object> own = exhibits.foreign(before);
		XmlElement fresh = exhibits.set(insert, leaf.expression(), context);
		String words = exhibits.words(before);
		if (!Controls.hash(words).equals(leaf.hash()) && !words.equals(exhibits.words(Controls.content(fresh).children()))) {
			job.notices.add(language -> Notices.get(language, "word.blockEdited", exhibits.title(fresh)));
		}
		out.add(fresh);
		if (!own.isEmpty()) {
			job.notices.add(language -> Notices.get(language, "word.textMoved", exhibits.title(fresh), Notices.words(own)));
			out.addAll(own);
		}
	}

	private void insert(Tag.Insert insert, String inner, XmlElement paragraph, Context context, List<Object> out) {
		try {
			XmlElement control = exhibits.set(insert, inner, context);
			out.add(control);
		} catch (ReportException e) {
			job.problems.add(context.place(paragraph.text()), e);
			out.add(paragraph);
		}
	}

	private XmlElement group(Mark mark, List<Object> all, int start, int end, Context context) {
		int otherwise = otherwise(all, start, end, context);
		List<Object> body = all.subList(start + 1, otherwise < 0 ? end : otherwise);
		List<Object> rest = otherwise < 0 ? List.of() : all.subList(otherwise + 1, end);
		return groups.first(new Memory.Group(mark.inner(), false, Xml.string(body), Xml.string(rest)), context);
	}

	/** The paragraph that ends what begins at a position; below 0 if there is none, which is told. */
	private int end(List<Object> all, int start, Context context) {
		int depth = 0;
		Mark opening = mark(all.get(start), context);
		for (int i = start; i < all.size(); i++) {
			Mark mark = mark(all.get(i), context);
			if (mark != null && (mark.tag() instanceof Tag.Each || mark.tag() instanceof Tag.When)) {
				depth++;
			} else if (mark != null && mark.tag() instanceof Tag.End end && --depth == 0) {
				if (end.loop() == opening.tag() instanceof Tag.Each) {
					return i;
				}
				break;
			}
		}
		String missing = opening.tag() instanceof Tag.Each ? "{{/each}}" : "{{/if}}";
		job.problems.add(context.place(((XmlElement) all.get(start)).text()), new ReportException("template.neverEnds", missing));
		return -1;
	}

	private int otherwise(List<Object> all, int start, int end, Context context) {
		int depth = 0;
		for (int i = start; i < end; i++) {
			Mark mark = mark(all.get(i), context);
			if (mark == null) {
				continue;
			}
			if (mark.tag() instanceof Tag.Each || mark.tag() instanceof Tag.When) {
				depth++;
			} else if (mark.tag() instanceof Tag.End) {
				depth--;
			} else if (mark.tag() instanceof Tag.Otherwise && depth == 1) {
				return i;
			}
		}
		return -1;
	}

	private Mark mark(Object node, Context context) {
		if (!(node instanceof XmlElement paragraph) || !paragraph.is("w:p")) {
			return null;
		}
		String text = new Line(paragraph).text().strip();
		List<Piece> pieces = text.isEmpty() ? List.of() : Piece.of(text);
		if (pieces.size() != 1 || pieces.get(0).inner() == null || pieces.get(0).start() > 0 || pieces.get(0).end() < text.length()) {
			return null;
		}
		try {
			Tag tag = Tag.parse(pieces.get(0).inner());
			return tag instanceof Tag.Field ? null : new Mark(pieces.get(0).inner().strip(), tag);
		} catch (ReportException e) {
			// Told when the paragraph is filled in.
			return null;
		}
	}

	/** Paragraphs of several placeholders that are blocks, such as {{#each figures}}{{figure}}{{/each}}, become one paragraph each. */
	private List<Object> separate(List<Object> nodes) {
		List<Object> out = new ArrayList<>();
		for (Object node : nodes) {
			if (node instanceof XmlElement paragraph && paragraph.is("w:p") && isBlocks(new Line(paragraph).text().strip())) {
				for (Piece piece : Piece.of(new Line(paragraph).text())) {
					XmlElement alone = new XmlElement("w:p");
					paragraph.child("w:pPr").ifPresent(properties -> alone.add(properties.copy()));
					out.add(alone.add(Markup.run("{{" + piece.inner() + "}}")));
				}
			} else {
				out.add(node);
			}
		}
		return out;
	}

	private static boolean isBlocks(String text) {
		List<Piece> pieces = text.isEmpty() ? List.of() : Piece.of(text);
		if (pieces.size() < 2 || pieces.stream().anyMatch(piece -> piece.inner() == null)) {
			return false;
		}
		int depth = 0;
		boolean block = false;
		for (Piece piece : pieces) {
			try {
				Tag tag = Tag.parse(piece.inner());
				depth += tag instanceof Tag.Each || tag instanceof Tag.When ? 1 : tag instanceof Tag.End ? -1 : 0;
				block |= tag instanceof Tag.Insert || depth < 0 || tag instanceof Tag.Otherwise && depth == 0;
			} catch (ReportException e) {
				return false;
			}
		}
		return (block || depth != 0) && text.replaceAll("(\\{\\{|｛｛).*?(}}|｝｝)", "").isBlank();
	}
}
