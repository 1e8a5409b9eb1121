package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Tag;

/**
 * Tables of contents and lists of figures: Word's own fields, with what they show until Word counts again. Word is not told to do so on
 * opening, since it would first ask a question about other files that frightens readers; page numbers are reckoned instead.
 */
final class Contents {

	private static final String MARK = "_TocCS";
	private static final Pattern SEQUENCE = Pattern.compile("SEQ\\s+\"?([^\\s\"\\\\]+)");
	private static final int DEEPEST = 3;

	private final Job job;
	private final XmlElement body;
	private final Ids ids;
	private final List<Entry> headings = new ArrayList<>();
	private final List<Entry> captions = new ArrayList<>();
	private final int[] counters = new int[DEEPEST];
	private int marks;

	private Contents(Job job, XmlElement body, Ids ids) {
		this.job = job;
		this.body = body;
		this.ids = ids;
	}

	/** A line of a table of contents. */
	private record Entry(int level, String number, String text, String series, XmlElement paragraph, String bookmark) {
	}

	/** A control to be filled when everything else is there. */
	static XmlElement place(String expression, Memory memory) {
		return Controls.leaf(expression, expression, "", Xml.list(Markup.spacer()), memory);
	}

	static boolean isOurs(XmlElement control, Memory memory) throws ReportException {
		Controls.Leaf leaf = Controls.leaf(control, memory).orElse(null);
		return leaf != null && !leaf.expression().contains("{{") && Tag.parse(leaf.expression()) instanceof Tag.Contents;
	}

	/** Bookmarks of an earlier run. */
	static void strip(XmlElement root) {
		List<String> old = new ArrayList<>();
		root.walk(element -> {
			if (element.is("w:bookmarkStart") && element.get("w:name") != null && element.get("w:name").startsWith(MARK)) {
				old.add(element.get("w:id"));
			}
		});
		root.walk(element -> element.children().removeIf(child -> child instanceof XmlElement mark
				&& (mark.is("w:bookmarkStart") && mark.get("w:name") != null && mark.get("w:name").startsWith(MARK)
						|| mark.is("w:bookmarkEnd") && old.contains(mark.get("w:id")))));
	}

	static void fill(Job job, XmlElement body, Ids ids) throws ReportException {
		List<XmlElement> controls = new ArrayList<>();
		body.walk(element -> {
			if (element.is("w:sdt") && Controls.tag(element).matches("cs:[0-9a-f]{8}:(toc|目录|图目录|表目录|图表目录).*")) {
				controls.add(element);
			}
		});
		if (controls.isEmpty()) {
			return;
		}
		new Contents(job, body, ids).fill(controls);
	}

	private void fill(List<XmlElement> controls) throws ReportException {
		collect(body, controls);
		List<XmlElement> pages = new ArrayList<>();
		List<Entry> shown = new ArrayList<>();
		for (XmlElement control : controls) {
			String expression = Controls.tag(control).substring("cs:00000000:".length());
			Tag.Contents contents = (Tag.Contents) Tag.parse(expression);
			List<Entry> entries = entries(contents.list());
			List<Object> lines = lines(contents.list(), entries, pages);
			shown.addAll(entries);
			Controls.content(control).children().clear();
			Controls.content(control).add(lines);
		}
		Pages reckoned = new Pages(job.styles, body);
		for (int i = 0; i < shown.size(); i++) {
			XmlElement text = pages.get(i);
			text.children().clear();
			text.add(Integer.toString(reckoned.of(shown.get(i).paragraph())));
		}
		job.notices.add(language -> Notices.get(language, "word.pages"));
	}

	private List<Entry> entries(Tag.Contents.Listing list) {
		List<String> series = job.numbering.series();
		return switch (list) {
			case HEADINGS -> headings;
			case FIGURES -> captions.stream().filter(entry -> entry.series().equals(series.get(0))).toList();
			case TABLES -> captions.stream().filter(entry -> entry.series().equals(series.get(series.size() - 1))).toList();
		};
	}

	private void collect(XmlElement parent, List<XmlElement> controls) {
		for (XmlElement child : parent.elements()) {
			if (controls.contains(child)) {
				continue;
			}
			if (child.is("w:p")) {
				paragraph(child);
			} else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:tbl") || child.is("w:tr") || child.is("w:tc")
					|| child.is("w:ins") || child.is("w:customXml")) {
				collect(child, controls);
			}
		}
	}

	private void paragraph(XmlElement paragraph) {
		String text = paragraph.text().strip();
		if (text.isEmpty()) {
			return;
		}
		String series = series(paragraph);
		String own = paragraph.child("w:pPr").map(properties -> properties.value("w:outlineLvl")).orElse("");
		int level = own.isEmpty() ? job.styles.level(Markup.style(paragraph)) : (int) Styles.number(own, -1);
		if (!series.isEmpty()) {
			captions.add(new Entry(0, "", text, series, paragraph, mark(paragraph)));
		} else if (level >= 0 && level < DEEPEST) {
			headings.add(new Entry(level, number(paragraph, level), text, "", paragraph, mark(paragraph)));
		}
	}

	private static String series(XmlElement paragraph) {
		String[] series = {""};
		paragraph.walk(element -> {
			if (element.is("w:instrText") || element.is("w:fldSimple")) {
				String code = element.is("w:fldSimple") ? element.get("w:instr") : element.children().toString();
				java.util.regex.Matcher matcher = SEQUENCE.matcher(code == null ? "" : code);
				if (matcher.find() && series[0].isEmpty()) {
					series[0] = matcher.group(1);
				}
			}
		});
		return series[0];
	}

	/** The number Word will set before a heading, if its style is numbered. */
	private String number(XmlElement paragraph, int level) {
		boolean numbered = job.styles.isNumbered(Markup.style(paragraph))
				&& Markup.look(paragraph).child("w:numPr").map(number -> !"0".equals(number.value("w:numId"))).orElse(true);
		if (!numbered) {
			return "";
		}
		counters[level]++;
		StringBuilder number = new StringBuilder();
		for (int i = 0; i < DEEPEST; i++) {
			if (i > level) {
				counters[i] = 0;
			} else {
				number.append(i == 0 ? "" : ".").append(counters[i]);
			}
		}
		return number.toString();
	}

	private String mark(XmlElement paragraph) {
		String name = MARK + String.format(java.util.Locale.ROOT, "%06d", ++marks);
		String id = Integer.toString(ids.bookmark());
		int at = paragraph.child("w:pPr").isPresent() ? 1 : 0;
		paragraph.children().add(at, XmlElement.of("w:bookmarkStart", "w:id", id, "w:name", name));
		paragraph.add(XmlElement.of("w:bookmarkEnd", "w:id", id));
		return name;
	}

	private List<Object> lines(Tag.Contents.Listing list, List<Entry> entries, List<XmlElement> pages) {
		List<String> series = job.numbering.series();
		String instruction = switch (list) {
			case HEADINGS -> "TOC \\o \"1-3\" \\h \\z \\u";
			case FIGURES -> "TOC \\h \\z \\c \"" + series.get(0) + "\"";
			case TABLES -> "TOC \\h \\z \\c \"" + series.get(series.size() - 1) + "\"";
		};
		List<Object> lines = new ArrayList<>();
		for (Entry entry : entries) {
			String style = list == Tag.Contents.Listing.HEADINGS ? job.styles.contents(entry.level()) : job.styles.exhibits();
			lines.add(Markup.paragraph(style, line(entry, pages)));
		}
		if (lines.isEmpty()) {
			lines.add(Markup.paragraph(job.styles.exhibits(), Markup.run(Notices.get(job.language(), "word.none"))));
		}
		List<Object> field = Markup.field(instruction, List.of());
		XmlElement first = (XmlElement) lines.get(0);
		// Some programs do not see a field that begins with the first paragraph of a control.
		lines.add(0, Markup.spacer());
		first.children().addAll(1, field.subList(0, 3));
		((XmlElement) lines.get(lines.size() - 1)).add(field.get(3));
		return lines;
	}

	private static XmlElement line(Entry entry, List<XmlElement> pages) {
		XmlElement link = XmlElement.of("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
		link.add(Markup.run(entry.number().isEmpty() ? entry.text() : entry.number() + "  " + entry.text()));
		link.add(new XmlElement("w:r").add(new XmlElement("w:tab")));
		XmlElement number = XmlElement.of("w:t", "xml:space", "preserve").add("1");
		pages.add(number);
		link.add(Markup.field("PAGEREF " + entry.bookmark() + " \\h", Xml.list(new XmlElement("w:r").add(number))));
		return link;
	}
}
