package org.chainscape.report.word;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.chainscape.report.ReportException;

/** Reads and writes parts of documents as they are, prefixes and all. */
final class Xml {

	static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	/** Deeper nesting is no document a person made. */
	private static final int DEEPEST = 400;

	private Xml() {
	}

	static XmlElement parse(byte[] part, String name) throws ReportException {
		try {
			return new Builder().build(factory().createXMLStreamReader(new ByteArrayInputStream(part)));
		} catch (XMLStreamException e) {
			throw new ReportException("word.notReadable", name);
		}
	}

	/** Reads some elements with the prefixes of WordprocessingML. */
	static List<Object> fragment(String xml) throws ReportException {
		try {
			return new Builder().build(factory().createXMLStreamReader(new StringReader("<x>" + xml + "</x>"))).children();
		} catch (XMLStreamException e) {
			throw new ReportException("word.notReadable", "customXml");
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		return factory;
	}

	/** Puts the tree together; drawings without placeholders stay text. */
	private static final class Builder {

		private final Deque<XmlElement> open = new ArrayDeque<>();
		private XmlElement root;

		XmlElement build(XMLStreamReader reader) throws XMLStreamException {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					start(reader);
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					open.pop();
				} else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
						|| event == XMLStreamConstants.SPACE) && !open.isEmpty()) {
					open.peek().add(reader.getText());
				}
			}
			return root;
		}

		private void start(XMLStreamReader reader) throws XMLStreamException {
			XmlElement element = element(reader);
			if (open.size() > DEEPEST) {
				throw new XMLStreamException("nesting");
			}
			if (root != null && (element.is("mc:AlternateContent") || element.is("w:drawing") || element.is("w:pict"))) {
				drawing(element, reader);
				return;
			}
			if (root == null) {
				root = element;
			} else {
				open.peek().add(element);
			}
			open.push(element);
		}

		/** The tree of a drawing is thrown away at once unless somebody has to look for placeholders in its text boxes. */
		private void drawing(XmlElement drawing, XMLStreamReader reader) throws XMLStreamException {
			Deque<XmlElement> inside = new ArrayDeque<>(List.of(drawing));
			while (!inside.isEmpty()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					XmlElement element = element(reader);
					if (open.size() + inside.size() > DEEPEST) {
						throw new XMLStreamException("nesting");
					}
					inside.peek().add(element);
					inside.push(element);
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					inside.pop();
				} else if (event == XMLStreamConstants.CHARACTERS) {
					inside.peek().add(reader.getText());
				}
			}
			String text = drawing.text();
			boolean[] ours = {text.contains("{{") || text.contains("｛｛")};
			drawing.walk(element -> ours[0] |= element.is("w:tag") && Controls.isOurs(element.get("w:val")));
			open.peek().add(ours[0] ? drawing : new XmlElement.Raw(string(List.of(drawing))));
		}

		private static XmlElement element(XMLStreamReader reader) {
			XmlElement element = new XmlElement(qualified(reader.getPrefix(), reader.getLocalName()));
			for (int i = 0; i < reader.getAttributeCount(); i++) {
				element.set(qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
			}
			return element;
		}

		private static String qualified(String prefix, String local) {
			return prefix == null || prefix.isEmpty() || local.indexOf(':') >= 0 ? local : prefix + ":" + local;
		}
	}

	static byte[] bytes(XmlElement root) {
		StringBuilder out = new StringBuilder(1 << 16).append(HEAD);
		write(root, out);
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	static String string(List<?> nodes) {
		StringBuilder out = new StringBuilder();
		nodes.forEach(node -> write(node, out));
		return out.toString();
	}

	private static void write(Object node, StringBuilder out) {
		if (node instanceof XmlElement element) {
			out.append('<').append(element.name());
			element.attributes().forEach((name, value) -> {
				out.append(' ').append(name).append("=\"");
				escape(value, true, out);
				out.append('"');
			});
			if (element.children().isEmpty()) {
				out.append("/>");
				return;
			}
			out.append('>');
			element.children().forEach(child -> write(child, out));
			out.append("</").append(element.name()).append('>');
		} else if (node instanceof XmlElement.Raw raw) {
			out.append(raw.xml());
		} else {
			escape((String) node, false, out);
		}
	}

	/** Control characters no XML may hold become blanks. */
	private static void escape(String text, boolean attribute, StringBuilder out) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append(attribute ? "&quot;" : "\"");
				case '\r' -> out.append("&#13;");
				case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
				default -> out.append(c < ' ' || c == '\ufffe' || c == '\uffff' ? ' ' : c);
			}
		}
	}

	static List<Object> list(Object... nodes) {
		return new ArrayList<>(List.of(nodes));
	}
}
