package org.chainscape.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chainscape.model.text.Language;
import org.chainscape.report.house.HouseStyle;

/** The neutral template: cover, contents, chapters, what the house prints behind every report. A4, margins 25, 25, 30 and 25 mm. */
final class NeutralTemplate {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private final HouseStyle house;
	private final Language language;
	private final List<Object> body = new ArrayList<>();

	NeutralTemplate(HouseStyle house, Language language) {
		this.house = house;
		this.language = language;
	}

	void write(OutputStream stream) throws IOException {
		cover();
		contents();
		chapters();
		back();
		Map<String, byte[]> parts = new TreeMap<>();
		XmlElement document = XmlElement.of("w:document", "xmlns:w", WORD, "xmlns:r", RELATIONS);
		body.add(section(true));
		parts.put("word/document.xml", Xml.bytes(document.add(new XmlElement("w:body").add(body))));
		parts.put("word/styles.xml", Xml.bytes(new NeutralStyles(house, language).root()));
		parts.put("word/numbering.xml", Xml.bytes(NeutralStyles.numbering()));
		parts.put("word/settings.xml", Xml.bytes(settings()));
		parts.put("word/header1.xml", Xml.bytes(header()));
		parts.put("word/footer1.xml", Xml.bytes(footer()));
		parts.put("[Content_Types].xml", types());
		parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
		parts.put("word/_rels/document.xml.rels", relations("styles", "styles.xml", "numbering", "numbering.xml", "settings", "settings.xml",
				"header", "header1.xml", "footer", "footer1.xml"));
		DocxPackage.zip(parts, stream);
	}

	private String text(String key) {
		return Notices.get(language, "word.neutral." + key);
	}

	private void add(String style, String text) {
		body.add(Markup.paragraph(style, Markup.run(text)));
	}

	private void lines(String... placeholders) {
		for (String placeholder : placeholders) {
			add("", placeholder);
		}
	}

	private void cover() {
		body.add(NeutralStyles.band(Markup.paragraph("CsHouse", Markup.run("{{house.name}}")),
				Markup.paragraph("CsDate", Markup.run("{{date}}")), Styles.hex(house.colors().primary())));
		add("Subtitle", text("subtitle"));
		add("Title", "{{title}}");
		lines("{{#if description}}");
		add("CsLead", "{{description}}");
		lines("{{/if}}");
		body.add(NeutralStyles.keyNumbers(List.of("{{count.segments}}", "{{count.companies}}", "{{count.facts}}", "{{count.sources}}"),
				List.of(text("segments"), text("companies"), text("facts"), text("sources")), Styles.hex(house.colors().tint())));
		add("CsSide", text("summary"));
		lines("{{#each chapters where first}}", "{{#each paragraphs}}");
		add("CsLead", "{{text}}");
		lines("{{/each}}", "{{/each}}", "{{#if house.analysts}}");
		add("CsSide", text("analysts"));
		lines("{{#each house.analysts}}");
		add("CsAnalyst", "{{text}}");
		lines("{{/each}}", "{{/if}}");
		XmlElement end = Markup.paragraph("CsCoverEnd");
		Markup.properties(end).add(section(false));
		body.add(end);
	}

	private void contents() {
		add("TOCHeading", text("contents"));
		lines("{{toc}}");
		add("TOCHeading", text("figures"));
		lines("{{toc:figures}}");
		if (house.numbering() == HouseStyle.Numbering.SEPARATE) {
			lines("{{#if tables}}", "{{toc:tables}}", "{{/if}}");
		}
		body.add(new XmlElement("w:p").add(new XmlElement("w:pPr").add(XmlElement.of("w:pStyle", "w:val", "CsCoverEnd")),
				new XmlElement("w:r").add(XmlElement.of("w:br", "w:type", "page"))));
	}

	private void chapters() {
		lines("{{#each chapters where not first}}");
		add("Heading1", "{{title}}");
		lines("{{#each sections}}", "{{#if title}}");
		add("Heading2", "{{title}}");
		lines("{{/if}}", "{{#each paragraphs}}", "{{text}}", "{{/each}}", "{{#each exhibits}}", "{{exhibit}}", "{{/each}}", "{{/each}}",
				"{{/each}}");
	}

	private void back() {
		lines("{{#if house.declaration}}");
		add("CsBack", text("declaration"));
		lines("{{house.declaration}}", "{{/if}}", "{{#if house.ratings}}");
		add("CsBack", text("ratings"));
		body.add(NeutralStyles.ratings(List.of(text("scope"), text("word"), text("meaning")),
				List.of("{{#each house.ratings}}{{scope}}", "{{word}}", "{{meaning}}{{/each}}"), house));
		lines("{{/if}}", "{{#if house.disclaimer}}");
		add("CsBack", text("disclaimer"));
		lines("{{#each house.disclaimer}}");
		add("CsSmall", "{{text}}");
		lines("{{/each}}", "{{/if}}");
	}

	/** The cover has neither header nor footer. */
	private static XmlElement section(boolean running) {
		XmlElement section = new XmlElement("w:sectPr");
		if (running) {
			section.add(XmlElement.of("w:headerReference", "w:type", "default", "r:id", "rId4"),
					XmlElement.of("w:footerReference", "w:type", "default", "r:id", "rId5"));
		}
		section.add(XmlElement.of("w:type", "w:val", "nextPage"), XmlElement.of("w:pgSz", "w:w", "11906", "w:h", "16838"));
		return section.add(XmlElement.of("w:pgMar", "w:top", "1417", "w:right", "1417", "w:bottom", "1417", "w:left", "1701", "w:header", "794",
				"w:footer", "680", "w:gutter", "0"), XmlElement.of("w:cols", "w:space", "425"), XmlElement.of("w:docGrid", "w:linePitch", "312"));
	}

	private static XmlElement settings() {
		XmlElement settings = XmlElement.of("w:settings", "xmlns:w", WORD);
		settings.add(XmlElement.of("w:zoom", "w:percent", "100"), XmlElement.of("w:defaultTabStop", "w:val", "420"),
				XmlElement.of("w:characterSpacingControl", "w:val", "compressPunctuation"));
		settings.add(new XmlElement("w:compat").add(XmlElement.of("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
				"http://schemas.microsoft.com/office/word", "w:val", "15")));
		return settings.add(XmlElement.of("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN"));
	}

	private XmlElement header() {
		XmlElement header = XmlElement.of("w:hdr", "xmlns:w", WORD, "xmlns:r", RELATIONS);
		return header.add(Markup.paragraph("Header", Markup.run("{{title}}"), new XmlElement("w:r").add(new XmlElement("w:tab")),
				Markup.run("{{house.name}}")));
	}

	private XmlElement footer() {
		XmlElement footer = XmlElement.of("w:ftr", "xmlns:w", WORD, "xmlns:r", RELATIONS);
		XmlElement line = Markup.paragraph("Footer", Markup.run("{{house.footer}}"), new XmlElement("w:r").add(new XmlElement("w:tab")));
		return footer.add(line.add(Markup.field("PAGE", Xml.list(Markup.run("1")))));
	}

	private static byte[] types() {
		XmlElement types = XmlElement.of("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
		types.add(XmlElement.of("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
				XmlElement.of("Default", "Extension", "xml", "ContentType", "application/xml"));
		for (String[] part : new String[][] {{"document", "document.main"}, {"styles", "styles"}, {"numbering", "numbering"},
				{"settings", "settings"}, {"header1", "header"}, {"footer1", "footer"}}) {
			types.add(XmlElement.of("Override", "PartName", "/word/" + part[0] + ".xml", "ContentType", TYPES + part[1] + "+xml"));
		}
		return Xml.bytes(types);
	}

	private static byte[] relations(String... pairs) {
		StringBuilder xml = new StringBuilder(Xml.HEAD)
				.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (int i = 0; i < pairs.length; i += 2) {
			xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"").append(RELATIONS).append('/').append(pairs[i])
					.append("\" Target=\"").append(pairs[i + 1]).append("\"/>");
		}
		return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
	}
}
