package org.chainscape.exchange.graph;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes XML, an element a line, indented by tabs. */
final class XmlLines {

	private final Writer writer;

	XmlLines(Writer writer) {
		this.writer = writer;
	}

	/** A value as text; several values of a list are joined. */
	static String value(Object value) {
		if (value instanceof Collection<?> list) {
			return list.stream().map(Object::toString).collect(Collectors.joining("；"));
		}
		return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	void head() throws IOException {
		writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	void open(int depth, String name, String... attributes) throws IOException {
		start(depth, name, attributes);
		writer.write(">\n");
	}

	void empty(int depth, String name, String... attributes) throws IOException {
		start(depth, name, attributes);
		writer.write("/>\n");
	}

	void text(int depth, String name, String text, String... attributes) throws IOException {
		start(depth, name, attributes);
		writer.write('>');
		escape(text);
		writer.write("</" + name + ">\n");
	}

	void close(int depth, String name) throws IOException {
		indent(depth);
		writer.write("</" + name + ">\n");
	}

	private void start(int depth, String name, String... attributes) throws IOException {
		indent(depth);
		writer.write('<' + name);
		for (int i = 0; i < attributes.length; i += 2) {
			writer.write(' ' + attributes[i] + "=\"");
			escape(attributes[i + 1]);
			writer.write('"');
		}
	}

	private void indent(int depth) throws IOException {
		for (int i = 0; i < depth; i++) {
			writer.write('\t');
		}
	}

	private void escape(String text) throws IOException {
		String clean = Cleaning.xml(text);
		for (int i = 0; i < clean.length(); i++) {
			char character = clean.charAt(i);
			switch (character) {
			case '<' -> writer.write("&lt;");
			case '>' -> writer.write("&gt;");
			case '&' -> writer.write("&amp;");
			case '"' -> writer.write("&quot;");
			case '\n' -> writer.write("&#10;");
			case '\r' -> writer.write("&#13;");
			case '\t' -> writer.write("&#9;");
			default -> writer.write(character);
			}
		}
	}
}
