package org.chainscape.report.word;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Color;

/** Styles, numbering and the small tables of the neutral template. Sizes are in points, spaces in twips. */
final class NeutralStyles {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	/** Width of the text of a page. */
	private static final int TEXT = 8788;

	private final HouseStyle house;
	private final Language language;
	private final XmlElement root = XmlElement.of("w:styles", "xmlns:w", WORD);

	NeutralStyles(HouseStyle house, Language language) {
		this.house = house;
		this.language = language;
		defaults();
		headings();
		cover();
		contents();
		running();
	}

	XmlElement root() {
		return root;
	}

	/** How letters look. */
	private record Look(double size, Color color, boolean heading, boolean bold) {
	}

	private Look body(double size, Color color) {
		return new Look(size, color, false, false);
	}

	private Look heading(double size) {
		return new Look(size, house.colors().primary(), true, true);
	}

	private XmlElement run(Look look) {
		String chinese = look.heading() ? house.type().heading() : house.type().body();
		XmlElement run = new XmlElement("w:rPr").add(Styles.fonts(chinese, house.type().latin()));
		if (look.bold()) {
			run.add(new XmlElement("w:b"));
		}
		String size = Long.toString(Math.round(look.size() * 2));
		return run.add(XmlElement.of("w:color", "w:val", Styles.hex(look.color())), XmlElement.of("w:sz", "w:val", size),
				XmlElement.of("w:szCs", "w:val", size));
	}

	private void style(String id, String name, Look look, Object... paragraph) {
		XmlElement style = XmlElement.of("w:style", "w:type", "paragraph", "w:styleId", id).add(XmlElement.of("w:name", "w:val", name));
		style.add(XmlElement.of("w:basedOn", "w:val", "Normal"), XmlElement.of("w:next", "w:val", "Normal"), new XmlElement("w:qFormat"));
		root.add(style.add(new XmlElement("w:pPr").add(paragraph), run(look)));
	}

	private static XmlElement spacing(int before, int after, int line) {
		return XmlElement.of("w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after), "w:line",
				Integer.toString(line), "w:lineRule", "auto");
	}

	private static XmlElement flush() {
		return XmlElement.of("w:ind", "w:left", "0", "w:firstLineChars", "0", "w:firstLine", "0");
	}

	private static XmlElement justify(String how) {
		return XmlElement.of("w:jc", "w:val", how);
	}

	private static XmlElement level(int level) {
		return XmlElement.of("w:outlineLvl", "w:val", Integer.toString(level));
	}

	private void defaults() {
		XmlElement run = run(body(house.type().size(), house.colors().text()));
		run.add(XmlElement.of("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN"));
		root.add(new XmlElement("w:docDefaults").add(new XmlElement("w:rPrDefault").add(run), new XmlElement("w:pPrDefault")));
		XmlElement normal = XmlElement.of("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
		boolean indented = language == Language.ZH;
		XmlElement indent = indented ? XmlElement.of("w:ind", "w:firstLineChars", "200", "w:firstLine", Long.toString(Math.round(
				house.type().size() * 40))) : flush();
		root.add(normal.add(XmlElement.of("w:name", "w:val", "Normal"), new XmlElement("w:qFormat"),
				new XmlElement("w:pPr").add(spacing(0, 100, 324), indent, justify("both"))));
	}

	private void headings() {
		XmlElement number = XmlElement.of("w:numId", "w:val", "1");
		style("Heading1", "heading 1", heading(16), new XmlElement("w:keepNext"), new XmlElement("w:keepLines"),
				new XmlElement("w:numPr").add(number), spacing(420, 160, 288), flush(), justify("left"), level(0));
		style("Heading2", "heading 2", heading(13), new XmlElement("w:keepNext"), new XmlElement("w:keepLines"),
				new XmlElement("w:numPr").add(XmlElement.of("w:ilvl", "w:val", "1"), number.copy()), spacing(280, 120, 288), flush(), justify("left"),
				level(1));
		style("CsBack", language == Language.ZH ? "附文标题" : "Back Heading", heading(13), new XmlElement("w:keepNext"),
				new XmlElement("w:keepLines"), spacing(360, 120, 288), flush(), justify("left"), level(0));
		style("CsSmall", language == Language.ZH ? "附文" : "Back Words", body(house.type().size() - 1.5, house.colors().muted()),
				spacing(0, 60, 288), flush(), justify("both"));
	}

	private void cover() {
		Color muted = house.colors().muted();
		style("CsHouse", "Cover House", heading(14), spacing(0, 0, 240), flush(), justify("left"));
		style("CsDate", "Cover Date", body(10.5, muted), spacing(0, 0, 240), flush(), justify("right"));
		style("Subtitle", "Subtitle", new Look(14, muted, true, false), spacing(1500, 160, 240), flush(), justify("left"));
		style("Title", "Title", heading(30), spacing(0, 360, 264), flush(), justify("left"));
		style("CsLead", "Cover Lead", body(house.type().size(), house.colors().text()), spacing(0, 100, 324), flush(), justify("both"));
		style("CsCoverEnd", "Cover End", body(1, muted), spacing(0, 0, 240), flush(), justify("left"));
		style("CsKey", "Key Number", heading(22), spacing(200, 20, 240), flush(), justify("center"));
		style("CsKeyWords", "Key Number Words", body(9.5, muted), spacing(0, 200, 240), flush(), justify("center"));
		style("CsSide", "Cover Side Heading", heading(11), new XmlElement("w:keepNext"), spacing(480, 120, 240), flush(), justify("left"));
		style("CsAnalyst", "Cover Analyst", body(10, house.colors().text()), spacing(0, 40, 264), flush(), justify("left"));
	}

	private void contents() {
		style("TOCHeading", "TOC Heading", heading(16), new XmlElement("w:keepNext"), spacing(360, 200, 288), flush(), justify("left"));
		for (int i = 1; i <= 3; i++) {
			Look look = new Look(house.type().size(), house.colors().text(), i == 1, false);
			style("TOC" + i, "toc " + i, look, tabs(), spacing(i == 1 ? 100 : 0, 30, 264),
					XmlElement.of("w:ind", "w:left", Integer.toString((i - 1) * 240), "w:firstLineChars", "0", "w:firstLine", "0"), justify("left"));
		}
		style("TableofFigures", "table of figures", body(house.type().size() - 0.5, house.colors().text()), tabs(), spacing(0, 30, 264), flush(),
				justify("left"));
	}

	private static XmlElement tabs() {
		return new XmlElement("w:tabs").add(XmlElement.of("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", Integer.toString(TEXT)));
	}

	private void running() {
		XmlElement tabs = new XmlElement("w:tabs").add(XmlElement.of("w:tab", "w:val", "right", "w:pos", Integer.toString(TEXT)));
		String color = Styles.hex(house.colors().primary());
		Look look = body(9, house.colors().muted());
		style("Header", "header", look, rule("w:bottom", color), tabs, spacing(0, 0, 240), flush(), justify("left"));
		style("Footer", "footer", look, rule("w:top", "D5DCE6"), tabs.copy(), spacing(0, 0, 240), flush(), justify("left"));
	}

	private static XmlElement rule(String side, String color) {
		return new XmlElement("w:pBdr").add(XmlElement.of(side, "w:val", "single", "w:sz", "6", "w:space", "4", "w:color", color));
	}

	/** Headings are numbered by Word: 1, 1.1. */
	static XmlElement numbering() {
		XmlElement list = XmlElement.of("w:abstractNum", "w:abstractNumId", "0").add(XmlElement.of("w:multiLevelType", "w:val", "multilevel"));
		String text = "";
		for (int i = 0; i < 3; i++) {
			text += (i == 0 ? "%" : ".%") + (i + 1);
			XmlElement level = XmlElement.of("w:lvl", "w:ilvl", Integer.toString(i)).add(XmlElement.of("w:start", "w:val", "1"),
					XmlElement.of("w:numFmt", "w:val", "decimal"));
			if (i < 2) {
				level.add(XmlElement.of("w:pStyle", "w:val", "Heading" + (i + 1)));
			}
			level.add(XmlElement.of("w:suff", "w:val", "space"), XmlElement.of("w:lvlText", "w:val", text + " "), justifyLevel());
			list.add(level.add(new XmlElement("w:pPr").add(XmlElement.of("w:ind", "w:left", "0", "w:firstLine", "0"))));
		}
		XmlElement number = XmlElement.of("w:num", "w:numId", "1").add(XmlElement.of("w:abstractNumId", "w:val", "0"));
		return XmlElement.of("w:numbering", "xmlns:w", WORD).add(list, number);
	}

	private static XmlElement justifyLevel() {
		return XmlElement.of("w:lvlJc", "w:val", "left");
	}

	private static XmlElement table(String width, Object... more) {
		XmlElement properties = new XmlElement("w:tblPr").add(XmlElement.of("w:tblW", "w:w", width, "w:type", "dxa"));
		return new XmlElement("w:tbl").add(properties.add(more));
	}

	private static XmlElement grid(XmlElement table, int... widths) {
		XmlElement grid = new XmlElement("w:tblGrid");
		for (int width : widths) {
			grid.add(XmlElement.of("w:gridCol", "w:w", Integer.toString(width)));
		}
		return table.add(grid);
	}

	private static XmlElement cell(int width, String fill, Object... content) {
		XmlElement properties = new XmlElement("w:tcPr").add(XmlElement.of("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa"));
		if (!fill.isEmpty()) {
			properties.add(XmlElement.of("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill));
		}
		return new XmlElement("w:tc").add(properties.add(XmlElement.of("w:vAlign", "w:val", "center"))).add(content);
	}

	/** The head of the cover: house to the left, date to the right, a rule below. */
	static XmlElement band(XmlElement left, XmlElement right, String color) {
		XmlElement border = new XmlElement("w:tblBorders").add(XmlElement.of("w:bottom", "w:val", "single", "w:sz", "18", "w:space", "0",
				"w:color", color));
		XmlElement table = grid(table(Integer.toString(TEXT), border, XmlElement.of("w:tblLayout", "w:type", "fixed")), 5788, 3000);
		XmlElement row = new XmlElement("w:tr").add(new XmlElement("w:trPr").add(XmlElement.of("w:trHeight", "w:val", "560")));
		return table.add(row.add(cell(5788, "", left), cell(3000, "", right)));
	}

	/** Large numbers with a word below each. */
	static XmlElement keyNumbers(List<String> numbers, List<String> words, String fill) {
		int width = TEXT / numbers.size();
		int[] widths = new int[numbers.size()];
		java.util.Arrays.fill(widths, width);
		XmlElement table = grid(table(Integer.toString(TEXT), XmlElement.of("w:tblLayout", "w:type", "fixed")), widths);
		XmlElement row = new XmlElement("w:tr");
		for (int i = 0; i < numbers.size(); i++) {
			row.add(cell(width, fill, Markup.paragraph("CsKey", Markup.run(numbers.get(i))),
					Markup.paragraph("CsKeyWords", Markup.run(words.get(i)))));
		}
		return table.add(row);
	}

	/** The words of the rating scale, a row each. */
	static XmlElement ratings(List<String> heads, List<String> cells, HouseStyle house) {
		int[] widths = {1600, 1600, TEXT - 3200};
		String color = Styles.hex(house.colors().primary());
		XmlElement borders = new XmlElement("w:tblBorders");
		for (String side : List.of("w:top", "w:bottom", "w:insideH")) {
			boolean inside = side.equals("w:insideH");
			borders.add(XmlElement.of(side, "w:val", "single", "w:sz", inside ? "4" : "12", "w:space", "0", "w:color", inside ? "D5DCE6" : color));
		}
		XmlElement table = grid(table(Integer.toString(TEXT), borders, XmlElement.of("w:tblLayout", "w:type", "fixed")), widths);
		XmlElement head = new XmlElement("w:tr").add(new XmlElement("w:trPr").add(new XmlElement("w:cantSplit"), new XmlElement("w:tblHeader")));
		XmlElement row = new XmlElement("w:tr").add(new XmlElement("w:trPr").add(new XmlElement("w:cantSplit")));
		for (int i = 0; i < widths.length; i++) {
			head.add(cell(widths[i], Styles.hex(house.colors().tint()), Markup.paragraph("CsHead", Markup.run(heads.get(i)))));
			row.add(cell(widths[i], "", Markup.paragraph("CsCell", Markup.run(cells.get(i)))));
		}
		return table.add(head, row);
	}
}
