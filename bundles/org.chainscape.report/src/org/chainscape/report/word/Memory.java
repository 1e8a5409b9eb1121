package org.chainscape.report.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.report.ReportException;

/**
 * What a finished report has to keep so that it can be brought up to date: the bodies of its loops and conditions, and expressions too long
 * for a tag. It is a custom XML part, which Word keeps. Numbers are given anew in every run, in the order of the document.
 */
final class Memory {

	static final String SPACE = "http://www.chainscape.org/report/word/1";
	private static final String PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
	private static final String ID = "{5C1A5CAE-0000-4000-8000-43484149E001}";

	private final Map<String, XmlElement> before = new LinkedHashMap<>();
	private final Map<Object, Integer> numbers = new LinkedHashMap<>();
	private String part = "";

	/**
	 * A loop or condition.
	 *
	 * @param opening the placeholder that begins it, without braces
	 * @param rows whether it repeats rows of a table
	 * @param body what is repeated, or there if the condition holds
	 * @param otherwise what is there if it does not
	 */
	record Group(String opening, boolean rows, String body, String otherwise) {
	}

	/** Reads what an earlier run left in a document. */
	static Memory of(DocxPackage docx) throws ReportException {
		Memory memory = new Memory();
		for (String name : docx.names()) {
			if (name.startsWith("customXml/") && name.endsWith(".xml") && !name.contains("itemProps")
					&& new String(docx.part(name), StandardCharsets.UTF_8).contains(SPACE)) {
				memory.part = name;
				Xml.parse(docx.part(name), name).elements("entry").forEach(entry -> memory.before.put(entry.get("number"), entry));
			}
		}
		return memory;
	}

	String expression(String number) throws ReportException {
		return child(entry(number), "expression");
	}

	Group group(String number) throws ReportException {
		XmlElement entry = entry(number);
		return new Group(child(entry, "expression"), "rows".equals(entry.get("kind")), child(entry, "body"), child(entry, "otherwise"));
	}

	private XmlElement entry(String number) throws ReportException {
		XmlElement entry = before.get(number);
		if (entry == null) {
			throw new ReportException("word.memoryLost");
		}
		return entry;
	}

	private static String child(XmlElement entry, String name) {
		StringBuilder text = new StringBuilder();
		entry.child(name).ifPresent(child -> child.children().forEach(text::append));
		return text.toString();
	}

	int remember(String expression) {
		return numbers.computeIfAbsent(expression, unused -> numbers.size() + 1);
	}

	int remember(Group group) {
		return numbers.computeIfAbsent(group, unused -> numbers.size() + 1);
	}

	void write(DocxPackage docx) throws ReportException {
		if (numbers.isEmpty() && part.isEmpty()) {
			return;
		}
		XmlElement root = XmlElement.of("report", "xmlns", SPACE);
		numbers.forEach((key, number) -> root.add(entry(key, number)));
		int free = 1;
		while (part.isEmpty() && docx.has("customXml/item" + free + ".xml")) {
			free++;
		}
		String name = part.isEmpty() ? "customXml/item" + free + ".xml" : part;
		docx.put(name, Xml.bytes(root));
		if (docx.related(name, "customXmlProps").isEmpty()) {
			String properties = name.replaceFirst("item(\\d*)\\.xml$", "itemProps$1.xml");
			XmlElement item = XmlElement.of("ds:datastoreItem", "ds:itemID", ID, "xmlns:ds",
					"http://schemas.openxmlformats.org/officeDocument/2006/customXml");
			item.add(new XmlElement("ds:schemaRefs").add(XmlElement.of("ds:schemaRef", "ds:uri", SPACE)));
			docx.put(properties, PROPERTIES_TYPE, Xml.bytes(item));
			docx.relate(name, "customXmlProps", properties);
		}
		docx.relate(docx.main(), "customXml", name);
	}

	private static XmlElement entry(Object key, int number) {
		XmlElement entry = XmlElement.of("entry", "number", Integer.toString(number));
		if (key instanceof Group group) {
			return entry.set("kind", group.rows() ? "rows" : "blocks").add(new XmlElement("expression").add(group.opening()),
					new XmlElement("body").add(group.body()), new XmlElement("otherwise").add(group.otherwise()));
		}
		return entry.set("kind", "line").add(new XmlElement("expression").add((String) key));
	}

	/** The nodes a body stands for. */
	static List<Object> nodes(String body) throws ReportException {
		return Xml.fragment(body);
	}
}
