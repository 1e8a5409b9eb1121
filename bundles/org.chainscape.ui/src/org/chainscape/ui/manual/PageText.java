package org.chainscape.ui.manual;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of the manual as running text with marked ranges, for reading without a browser. */
final class PageText {

	/** Stands in the text where a picture is. */
	static final char PICTURE = '\uFFFC';

	/** How a range looks. */
	enum Style {
		/** Heading of first degree. */
		TITLE,
		/** Heading of second degree. */
		HEADING,
		/** Heading of lower degree. */
		SMALL_HEADING,
		/** Strong words. */
		BOLD,
		/** Stressed words. */
		ITALIC,
		/** Code and names of keys. */
		CODE,
		/** Something to press; the value is the address. */
		LINK,
		/** A picture; the value is its address. */
		IMAGE,
		/** An item of a list; the value is its depth. */
		ITEM,
		/** Lines of code. */
		BLOCK
	}

	/**
	 * A range of the text.
	 *
	 * @param start its first character
	 * @param length number of characters
	 * @param style how it looks
	 * @param value an address or a depth, otherwise null
	 */
	record Mark(int start, int length, Style style, String value) {
	}

	private static final Map<String, Style> STYLES = Map.of("h1", Style.TITLE, "h2", Style.HEADING, "h3", Style.SMALL_HEADING,
		"h4", Style.SMALL_HEADING, "strong", Style.BOLD, "th", Style.BOLD, "em", Style.ITALIC, "code", Style.CODE, "pre", Style.BLOCK);

	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();
	private final Map<String, Integer> anchors = new HashMap<>();
	private int depth;
	private boolean asIs;

	private PageText() {
	}

	/** Reads a page; a page that is not well-formed is shown as it is. */
	static PageText of(String xhtml) {
		PageText page = new PageText();
		try {
			page.children(parse(xhtml).getElementsByTagName("body").item(0));
		} catch (SAXException | IOException | ParserConfigurationException e) {
			page.text.append(xhtml);
		}
		return page;
	}

	String text() {
		return text.toString();
	}

	List<Mark> marks() {
		return marks;
	}

	/** Where an anchor is; the beginning if it is nowhere. */
	int place(String anchor) {
		return anchors.getOrDefault(anchor, 0);
	}

	private static Document parse(String xhtml) throws SAXException, IOException, ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
	}

	private void children(Node parent) {
		for (Node child = parent == null ? null : parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				element(element);
			} else if (child.getNodeType() == Node.TEXT_NODE) {
				words(child.getNodeValue());
			}
		}
	}

	private void words(String value) {
		if (asIs) {
			text.append(value);
			return;
		}
		String flat = value.replaceAll("\\s+", " ");
		boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
		text.append(atStart ? flat.stripLeading() : flat);
	}

	private void element(Element element) {
		if (!element.getAttribute("id").isEmpty()) {
			anchors.put(element.getAttribute("id"), text.length());
		}
		switch (element.getTagName()) {
		case "h1", "h2", "h3", "h4" -> block(element, 2);
		case "p", "blockquote", "table" -> block(element, 1);
		case "ul", "ol" -> list(element);
		case "li" -> item(element);
		case "pre" -> code(element);
		case "tr" -> row(element);
		case "br" -> text.append('\n');
		case "hr" -> line(1);
		case "a" -> marked(element, Style.LINK, element.getAttribute("href"));
		case "img" -> picture(element);
		default -> marked(element, STYLES.get(element.getTagName()), null);
		}
	}

	private void block(Element element, int space) {
		// What is in an item of a list begins beside its bullet.
		boolean afterBullet = text.length() > 1 && text.charAt(text.length() - 1) == '\t';
		if (!afterBullet) {
			line(depth > 0 ? 0 : space);
		}
		marked(element, STYLES.get(element.getTagName()), null);
		line(depth > 0 ? 0 : 1);
	}

	private void list(Element element) {
		depth++;
		line(0);
		children(element);
		depth--;
		line(depth == 0 ? 1 : 0);
	}

	private void item(Element element) {
		line(0);
		int start = text.length();
		text.append("•\t");
		children(element);
		marks.add(new Mark(start, text.length() - start, Style.ITEM, String.valueOf(depth)));
		line(0);
	}

	private void code(Element element) {
		line(1);
		int start = text.length();
		asIs = true;
		text.append(element.getTextContent().stripTrailing());
		asIs = false;
		marks.add(new Mark(start, text.length() - start, Style.BLOCK, null));
		line(1);
	}

	/** A row of a table as a line: the first cell stands out, the others follow it. */
	private void row(Element element) {
		line(0);
		int start = text.length();
		text.append("▪\t");
		int cells = 0;
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element cell) {
				if (cells > 0) {
					text.append(cells == 1 ? " — " : " · ");
				}
				marked(cell, cells == 0 ? Style.BOLD : null, null);
				cells++;
			}
		}
		marks.add(new Mark(start, text.length() - start, Style.ITEM, "1"));
		line(0);
	}

	private void picture(Element element) {
		line(0);
		marks.add(new Mark(text.length(), 1, Style.IMAGE, element.getAttribute("src")));
		text.append(PICTURE);
		line(0);
	}

	private void marked(Element element, Style style, String value) {
		int start = text.length();
		children(element);
		if (style != null && text.length() > start && (style != Style.LINK || !value.isEmpty())) {
			marks.add(new Mark(start, text.length() - start, style, value));
		}
	}

	/** Begins a line, after so many empty ones. */
	private void line(int empty) {
		int end = text.length();
		while (end > 0 && text.charAt(end - 1) == ' ') {
			end--;
		}
		text.setLength(end);
		if (end == 0) {
			return;
		}
		int breaks = 0;
		while (breaks < end && text.charAt(end - 1 - breaks) == '\n') {
			breaks++;
		}
		text.append("\n".repeat(Math.max(0, Math.min(empty, 1) + 1 - breaks)));
	}
}
