package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one paragraph across its runs. Word splits runs wherever it likes: at spelling marks, at a change of language, at an edit. A
 * placeholder is found in the joined text and then cut out of the runs it is spread over.
 */
final class Line {

	/** Stands for what is no text, such as a tab or a picture, so that no placeholder reaches across. */
	private static final char OBJECT = '\ufffc';

	private final List<Slice> slices = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	/** A run and where its text begins. */
	private record Slice(XmlElement parent, XmlElement run, int start, int end) {
	}

	Line(XmlElement paragraph) {
		collect(paragraph);
	}

	String text() {
		return text.toString();
	}

	private void collect(XmlElement parent) {
		for (XmlElement child : parent.elements()) {
			switch (child.name()) {
				case "w:r" -> {
					int start = text.length();
					text.append(text(child));
					slices.add(new Slice(parent, child, start, text.length()));
				}
				case "w:hyperlink", "w:ins", "w:smartTag", "w:customXml", "w:moveTo", "w:fldSimple" -> collect(child);
				case "w:sdt" -> {
					// What is generated, or belongs to another control, is filled on its own.
					text.append(OBJECT);
				}
				default -> {
					// Marks without text.
				}
			}
		}
	}

	private static String text(XmlElement run) {
		StringBuilder text = new StringBuilder();
		for (Object child : run.children()) {
			if (child instanceof XmlElement element && element.is("w:t")) {
				element.children().forEach(piece -> text.append(piece instanceof String string ? string : ""));
			} else if (!(child instanceof XmlElement element && (element.is("w:rPr") || element.is("w:lastRenderedPageBreak")))) {
				text.append(OBJECT);
			}
		}
		return text.toString();
	}

	/** The properties of the run a position stands in; {@code null} if it has none. */
	XmlElement properties(int position) {
		return slices.stream().filter(slice -> slice.start() <= position && position < slice.end()).findFirst()
				.flatMap(slice -> slice.run().child("w:rPr")).orElse(null);
	}

	/** Puts something in place of the text from start to end. To be used from the last piece to the first. */
	void replace(int start, int end, List<Object> nodes) {
		boolean placed = false;
		for (Slice slice : List.copyOf(slices)) {
			if (slice.end() <= start || slice.start() >= end) {
				continue;
			}
			int from = Math.max(start, slice.start()) - slice.start();
			int to = Math.min(end, slice.end()) - slice.start();
			List<Object> pieces = new ArrayList<>();
			XmlElement before = part(slice.run(), 0, from);
			if (before != null) {
				pieces.add(before);
			}
			if (!placed) {
				pieces.addAll(nodes);
				placed = true;
			}
			XmlElement after = part(slice.run(), to, slice.end() - slice.start());
			if (after != null) {
				pieces.add(after);
			}
			List<Object> siblings = slice.parent().children();
			int at = indexOf(siblings, slice.run());
			siblings.remove(at);
			siblings.addAll(at, pieces);
			slices.remove(slice);
			if (before != null) {
				slices.add(new Slice(slice.parent(), before, slice.start(), slice.start() + from));
			}
		}
	}

	private static int indexOf(List<Object> siblings, XmlElement run) {
		for (int i = 0; i < siblings.size(); i++) {
			if (siblings.get(i) == run) {
				return i;
			}
		}
		throw new IllegalStateException();
	}

	/** A copy of a run with a part of its text; {@code null} if nothing is left. */
	private static XmlElement part(XmlElement run, int from, int to) {
		if (from >= to) {
			return null;
		}
		XmlElement copy = new XmlElement("w:r");
		copy.attributes().putAll(run.attributes());
		int at = 0;
		for (Object child : run.children()) {
			if (child instanceof XmlElement element && element.is("w:rPr")) {
				copy.add(element.copy());
			} else if (child instanceof XmlElement element && element.is("w:t")) {
				String text = text(new XmlElement("w:r").add(element));
				int start = Math.max(from, at);
				int end = Math.min(to, at + text.length());
				if (start < end) {
					copy.add(XmlElement.of("w:t", "xml:space", "preserve").add(text.substring(start - at, end - at)));
				}
				at += text.length();
			} else if (!(child instanceof XmlElement element && element.is("w:lastRenderedPageBreak"))) {
				if (at >= from && at < to) {
					copy.add(child);
				}
				at++;
			}
		}
		return copy;
	}
}
