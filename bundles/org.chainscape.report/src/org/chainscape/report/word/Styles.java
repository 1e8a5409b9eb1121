package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.text.Language;
import org.chainscape.report.ReportException;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Color;

/** The styles of what is generated: those of the template where it has them by name, else ours. */
final class Styles {

	static final double TWIPS_PER_UNIT = 15;
	private static final String PART = "word/styles.xml";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

	private final DocxPackage docx;
	private final XmlElement root;
	private final String part;
	private final Map<Role, String> ids = new EnumMap<>(Role.class);

	/** What a paragraph is. Names are those a template may give its own style. */
	enum Role {
		/** Above a figure or table. */
		CAPTION("CsCaption", "图表标题", "Exhibit Title"),
		/** The picture itself. */
		PICTURE("CsPicture", "图表内容", "Exhibit"),
		/** Below it. */
		SOURCE("CsSource", "资料来源", "Exhibit Source"),
		/** Below that. */
		NOTE("CsNote", "图表注释", "Exhibit Note"),
		/** Words in a table. */
		CELL("CsCell", "表格文字", "Table Words"),
		/** Head of a table. */
		HEAD("CsHead", "表格标题行", "Table Head"),
		/** Ends a section. */
		SECTION("CsSection", "分节", "Section End");

		private final String id;
		private final String chinese;
		private final String english;

		Role(String id, String chinese, String english) {
			this.id = id;
			this.chinese = chinese;
			this.english = english;
		}
	}

	Styles(DocxPackage docx, HouseStyle house, Language language) throws ReportException {
		this.docx = docx;
		List<String> related = docx.related(docx.main(), "styles");
		this.part = related.isEmpty() ? PART : related.get(0);
		this.root = docx.has(part) ? Xml.parse(docx.part(part), part)
				: XmlElement.of("w:styles", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
		for (Role role : Role.values()) {
			String id = find(role);
			if (id == null) {
				root.add(style(role, house, language));
				id = role.id;
			}
			ids.put(role, id);
		}
	}

	String id(Role role) {
		return ids.get(role);
	}

	XmlElement root() {
		return root;
	}

	private String find(Role role) {
		for (XmlElement style : root.elements("w:style")) {
			String name = style.value("w:name");
			if (role.id.equals(style.get("w:styleId")) || name.equals(role.chinese) || name.equalsIgnoreCase(role.english)) {
				return style.get("w:styleId");
			}
		}
		return null;
	}

	/** Whether there is a style of an id. */
	boolean has(String id) {
		return root.elements("w:style").stream().anyMatch(style -> id.equals(style.get("w:styleId")));
	}

	/** Outline level of a paragraph with a style, from 0; -1 for running text. */
	int level(String id) {
		String next = id;
		for (int i = 0; i < 10 && !next.isEmpty(); i++) {
			String wanted = next;
			XmlElement style = root.elements("w:style").stream().filter(one -> wanted.equals(one.get("w:styleId"))).findFirst().orElse(null);
			if (style == null) {
				return -1;
			}
			String level = style.child("w:pPr").map(properties -> properties.value("w:outlineLvl")).orElse("");
			if (!level.isEmpty()) {
				return (int) number(level, -1);
			}
			next = style.value("w:basedOn");
		}
		return -1;
	}

	/** The id of the style of a built-in name such as {@code toc 1}; empty if the template has none. */
	String named(String name) {
		return root.elements("w:style").stream().filter(style -> name.equalsIgnoreCase(style.value("w:name")))
				.map(style -> style.get("w:styleId")).findFirst().orElse("");
	}

	/** A property of a style or of what it is based on; {@code null} if there is none, empty if only the element counts and is there. */
	String property(String id, String group, String name, String attribute) {
		String next = id.isEmpty() ? defaultStyle() : id;
		for (int i = 0; i < 10 && !next.isEmpty(); i++) {
			String wanted = next;
			XmlElement style = root.elements("w:style").stream().filter(one -> wanted.equals(one.get("w:styleId"))).findFirst().orElse(null);
			XmlElement found = style == null ? null : style.child(group).flatMap(properties -> properties.child(name)).orElse(null);
			if (found != null && (attribute.isEmpty() || found.get(attribute) != null)) {
				return attribute.isEmpty() ? "" : found.get(attribute);
			}
			next = style == null ? "" : style.value("w:basedOn");
		}
		return null;
	}

	private String defaultStyle() {
		return root.elements("w:style").stream()
				.filter(style -> "1".equals(style.get("w:default")) && "paragraph".equals(style.get("w:type"))).map(style -> style.get("w:styleId"))
				.findFirst().orElse("");
	}

	/** Whether Word sets a number before paragraphs of a style. */
	boolean isNumbered(String id) {
		return root.elements("w:style").stream().filter(style -> id.equals(style.get("w:styleId"))).findFirst()
				.flatMap(style -> style.child("w:pPr")).flatMap(properties -> properties.child("w:numPr")).isPresent();
	}

	/** The style of a line of a table of contents, from level 0. */
	String contents(int level) {
		return builtIn("toc " + (level + 1), "TOC" + (level + 1), level * 240);
	}

	/** The style of a line of a list of figures. */
	String exhibits() {
		return builtIn("table of figures", "TableofFigures", 0);
	}

	private String builtIn(String name, String id, int indent) {
		String known = named(name);
		if (!known.isEmpty()) {
			return known;
		}
		XmlElement style = XmlElement.of("w:style", "w:type", "paragraph", "w:styleId", id).add(XmlElement.of("w:name", "w:val", name));
		XmlElement paragraph = new XmlElement("w:pPr").add(new XmlElement("w:tabs").add(XmlElement.of("w:tab", "w:val", "right", "w:leader",
				"dot", "w:pos", "9070")));
		paragraph.add(XmlElement.of("w:ind", "w:left", Integer.toString(indent), "w:firstLine", "0"));
		root.add(style.add(paragraph));
		return id;
	}

	boolean isExhibit(List<Object> nodes) {
		return nodes.stream().anyMatch(node -> node instanceof XmlElement element && element.is("w:p")
				&& Markup.style(element).equals(id(Role.CAPTION)));
	}

	/** What stands among the parts of a figure or table and is none: it was written by hand. */
	List<Object> foreign(List<Object> nodes) {
		List<Object> foreign = new ArrayList<>();
		boolean table = false;
		for (Object node : nodes) {
			if (!(node instanceof XmlElement element)) {
				continue;
			}
			if (element.is("w:p")) {
				boolean ours = ids.containsValue(Markup.style(element)) || Markup.isSpacer(element);
				if (!ours && !element.text().isBlank()) {
					foreign.add(element);
				}
			} else if (element.is("w:tbl")) {
				if (table || isPictureFirst(nodes)) {
					foreign.add(element);
				}
				table = true;
			}
		}
		return foreign;
	}

	private boolean isPictureFirst(List<Object> nodes) {
		return nodes.stream().anyMatch(node -> node instanceof XmlElement element && Markup.style(element).equals(id(Role.PICTURE)));
	}

	void write() {
		if (docx.has(part)) {
			docx.put(part, Xml.bytes(root));
		} else {
			docx.put(part, TYPE, Xml.bytes(root));
		}
	}

	static double number(String text, double otherwise) {
		try {
			return text == null || text.isEmpty() ? otherwise : Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	static String hex(Color color) {
		return String.format(java.util.Locale.ROOT, "%02X%02X%02X", color.red(), color.green(), color.blue());
	}

	/** Fonts for Chinese and for everything else. */
	static XmlElement fonts(String chinese, String latin) {
		return XmlElement.of("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", chinese, "w:cs", latin);
	}

	private static XmlElement style(Role role, HouseStyle house, Language language) {
		XmlElement style = XmlElement.of("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", role.id);
		style.add(XmlElement.of("w:name", "w:val", language == Language.ZH ? role.chinese : role.english));
		XmlElement paragraph = new XmlElement("w:pPr");
		boolean above = role == Role.CAPTION || role == Role.PICTURE;
		if (above) {
			paragraph.add(new XmlElement("w:keepNext"));
		}
		if (role != Role.CELL) {
			paragraph.add(new XmlElement("w:keepLines"));
		}
		String before = role == Role.CAPTION ? "240" : role == Role.SOURCE ? "60" : "0";
		String after = role == Role.CAPTION ? "80" : role == Role.SOURCE || role == Role.NOTE ? "60" : "0";
		paragraph.add(XmlElement.of("w:spacing", "w:before", before, "w:after", after, "w:line", "240", "w:lineRule", "auto"));
		paragraph.add(XmlElement.of("w:ind", "w:firstLine", "0", "w:left", "0"));
		if (role == Role.PICTURE) {
			paragraph.add(XmlElement.of("w:jc", "w:val", "center"));
		}
		boolean bold = role == Role.CAPTION || role == Role.HEAD;
		boolean muted = role == Role.SOURCE || role == Role.NOTE;
		XmlElement run = new XmlElement("w:rPr").add(fonts(bold ? house.type().heading() : house.type().body(), house.type().latin()));
		if (bold) {
			run.add(new XmlElement("w:b"));
		}
		Color color = bold ? house.colors().primary() : muted ? house.colors().muted() : house.colors().text();
		double size = role == Role.CAPTION ? house.type().size() : role == Role.SECTION ? 1 : muted ? house.type().size() - 2
				: house.type().size() - 1.5;
		run.add(XmlElement.of("w:color", "w:val", hex(color)));
		run.add(XmlElement.of("w:sz", "w:val", Long.toString(Math.round(size * 2))));
		return style.add(paragraph, run);
	}
}
