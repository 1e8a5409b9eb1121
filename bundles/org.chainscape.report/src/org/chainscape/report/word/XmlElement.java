package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An element of a part of a document, with its prefix. Lighter than a DOM, so that a report of a hundred figures fits into memory; what
 * nobody looks into stays text.
 */
final class XmlElement {

	/**
	 * Markup nobody looks into, such as the shapes of a figure.
	 *
	 * @param xml whole elements
	 */
	record Raw(String xml) {
	}

	private final String name;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Object> children = new ArrayList<>();

	XmlElement(String name) {
		this.name = name;
	}

	/** An element with attributes, as name, value, name, value. */
	static XmlElement of(String name, String... attributes) {
		XmlElement element = new XmlElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			element.attributes.put(attributes[i], attributes[i + 1]);
		}
		return element;
	}

	String name() {
		return name;
	}

	boolean is(String other) {
		return name.equals(other);
	}

	Map<String, String> attributes() {
		return attributes;
	}

	/** Elements, texts as {@link String}, and {@link Raw}; may be changed. */
	List<Object> children() {
		return children;
	}

	String get(String attribute) {
		return attributes.get(attribute);
	}

	XmlElement set(String attribute, String value) {
		attributes.put(attribute, value);
		return this;
	}

	XmlElement add(Object... more) {
		for (Object child : more) {
			if (child instanceof List<?> list) {
				children.addAll(list);
			} else if (child != null) {
				children.add(child);
			}
		}
		return this;
	}

	List<XmlElement> elements() {
		List<XmlElement> elements = new ArrayList<>();
		children.forEach(child -> {
			if (child instanceof XmlElement element) {
				elements.add(element);
			}
		});
		return elements;
	}

	List<XmlElement> elements(String wanted) {
		return elements().stream().filter(element -> element.is(wanted)).toList();
	}

	Optional<XmlElement> child(String wanted) {
		return elements().stream().filter(element -> element.is(wanted)).findFirst();
	}

	/** The value of {@code w:val} of a child; empty if there is none. */
	String value(String child) {
		return child(child).map(element -> element.get("w:val")).orElse("");
	}

	/** Looks at this and everything below in order. */
	void walk(Consumer<XmlElement> visitor) {
		visitor.accept(this);
		for (Object child : List.copyOf(children)) {
			if (child instanceof XmlElement element) {
				element.walk(visitor);
			}
		}
	}

	XmlElement copy() {
		XmlElement copy = new XmlElement(name);
		copy.attributes.putAll(attributes);
		for (Object child : children) {
			copy.children.add(child instanceof XmlElement element ? element.copy() : child);
		}
		return copy;
	}

	/** The text of all {@code w:t} below. */
	String text() {
		StringBuilder text = new StringBuilder();
		collect(text);
		return text.toString();
	}

	private void collect(StringBuilder text) {
		for (Object child : children) {
			if (child instanceof XmlElement element) {
				element.collect(text);
			} else if (child instanceof String string && is("w:t")) {
				text.append(string);
			}
		}
	}
}
