package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.List;

/** Short ways to write paragraphs, runs and fields. */
final class Markup {

	private Markup() {
	}

	static XmlElement paragraph(String style, Object... content) {
		XmlElement paragraph = new XmlElement("w:p");
		if (!style.isEmpty()) {
			paragraph.add(new XmlElement("w:pPr").add(XmlElement.of("w:pStyle", "w:val", style)));
		}
		return paragraph.add(content);
	}

	/** A run; line ends become breaks. */
	static XmlElement run(String text, XmlElement properties) {
		XmlElement run = new XmlElement("w:r");
		if (properties != null) {
			run.add(properties.copy());
		}
		String[] lines = text.replace("\r\n", "\n").split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.add(new XmlElement("w:br"));
			}
			run.add(XmlElement.of("w:t", "xml:space", "preserve").add(lines[i]));
		}
		return run;
	}

	static XmlElement run(String text) {
		return run(text, null);
	}

	/** A field with what it shows until Word counts again. */
	static List<Object> field(String instruction, List<Object> shown) {
		List<Object> nodes = new ArrayList<>();
		nodes.add(new XmlElement("w:r").add(XmlElement.of("w:fldChar", "w:fldCharType", "begin")));
		nodes.add(new XmlElement("w:r").add(XmlElement.of("w:instrText", "xml:space", "preserve").add(" " + instruction + " ")));
		nodes.add(new XmlElement("w:r").add(XmlElement.of("w:fldChar", "w:fldCharType", "separate")));
		nodes.addAll(shown);
		nodes.add(new XmlElement("w:r").add(XmlElement.of("w:fldChar", "w:fldCharType", "end")));
		return nodes;
	}

	/** A field in one piece, for what stands within a line. */
	static XmlElement simpleField(String instruction, String shown) {
		return XmlElement.of("w:fldSimple", "w:instr", " " + instruction + " ").add(run(shown));
	}

	/** A paragraph that takes no room, where Word wants one. */
	static XmlElement spacer() {
		XmlElement spacing = XmlElement.of("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
		XmlElement properties = new XmlElement("w:pPr").add(new XmlElement("w:keepNext"), spacing);
		properties.add(new XmlElement("w:rPr").add(new XmlElement("w:vanish"), XmlElement.of("w:sz", "w:val", "2")));
		return new XmlElement("w:p").add(properties);
	}

	static boolean isSpacer(XmlElement paragraph) {
		return paragraph.is("w:p") && paragraph.text().isEmpty() && paragraph.child("w:pPr").flatMap(p -> p.child("w:spacing"))
				.map(spacing -> "20".equals(spacing.get("w:line")) && "exact".equals(spacing.get("w:lineRule"))).orElse(false);
	}

	static String style(XmlElement paragraph) {
		return paragraph.child("w:pPr").map(properties -> properties.value("w:pStyle")).orElse("");
	}

	/** The properties of a paragraph to be read; an element of its own if there are none. */
	static XmlElement look(XmlElement paragraph) {
		return paragraph.child("w:pPr").orElseGet(() -> new XmlElement("w:pPr"));
	}

	/** The properties of a paragraph, made if there are none. */
	static XmlElement properties(XmlElement paragraph) {
		return paragraph.child("w:pPr").orElseGet(() -> {
			XmlElement properties = new XmlElement("w:pPr");
			paragraph.children().add(0, properties);
			return properties;
		});
	}
}
