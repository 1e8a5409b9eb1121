package org.chainscape.exchange.drawing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML as text, quickly: names are taken as they are, with their prefixes; signs XML does not know are left out. */
public final class Xml {

	private final StringBuilder text = new StringBuilder(4096);
	private final Deque<String> open = new ArrayDeque<>();
	private boolean inTag;

	/**
	 * Begins an element.
	 *
	 * @param name its name with prefix
	 * @return this
	 */
	public Xml open(String name) {
		endTag();
		text.append('<').append(name);
		open.push(name);
		inTag = true;
		return this;
	}

	/**
	 * Adds an attribute to the element just begun.
	 *
	 * @param name its name
	 * @param value its value
	 * @return this
	 */
	public Xml with(String name, String value) {
		text.append(' ').append(name).append("=\"");
		escape(value, true);
		text.append('"');
		return this;
	}

	/**
	 * Adds an attribute to the element just begun.
	 *
	 * @param name its name
	 * @param value its value
	 * @return this
	 */
	public Xml with(String name, long value) {
		text.append(' ').append(name).append("=\"").append(value).append('"');
		return this;
	}

	/**
	 * Adds text.
	 *
	 * @param content the text
	 * @return this
	 */
	public Xml text(String content) {
		endTag();
		escape(content, false);
		return this;
	}

	/**
	 * Adds what is XML already.
	 *
	 * @param content whole elements
	 * @return this
	 */
	public Xml raw(String content) {
		endTag();
		text.append(content);
		return this;
	}

	/**
	 * Ends the element begun last.
	 *
	 * @return this
	 */
	public Xml close() {
		String name = open.pop();
		if (inTag) {
			text.append("/>");
			inTag = false;
		} else {
			text.append("</").append(name).append('>');
		}
		return this;
	}

	/**
	 * Writes an element without content.
	 *
	 * @param name its name with prefix
	 * @return this
	 */
	public Xml empty(String name) {
		return open(name).close();
	}

	@Override
	public String toString() {
		return text.toString();
	}

	/**
	 * What XML can hold of a text, for writers that do not look themselves.
	 *
	 * @param text any text
	 * @return the same without control characters, halves of surrogate pairs and non-characters
	 */
	public static String holdable(String text) {
		StringBuilder held = new StringBuilder(text.length());
		text.codePoints().filter(c -> c >= ' ' ? (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF
			: c == '\t' || c == '\n' || c == '\r').forEach(held::appendCodePoint);
		return held.length() == text.length() ? text : held.toString();
	}

	private void endTag() {
		if (inTag) {
			text.append('>');
			inTag = false;
		}
	}

	private void escape(String content, boolean quoted) {
		for (int i = 0; i < content.length(); i++) {
			char c = content.charAt(i);
			switch (c) {
			case '&' -> text.append("&amp;");
			case '<' -> text.append("&lt;");
			case '>' -> text.append("&gt;");
			case '"' -> text.append(quoted ? "&quot;" : "\"");
			case '\t', '\n', '\r' -> text.append(quoted ? ' ' : c);
			default -> {
				if (Character.isSurrogate(c)) {
					i += pair(content, i);
				} else if (c >= ' ' && c < '\ufffe') {
					text.append(c);
				}
			}
			}
		}
	}

	/** Adds a sign of two halves and answers 1; leaves out a single half and answers 0. */
	private int pair(String content, int i) {
		int codePoint = content.codePointAt(i);
		if (!Character.isSupplementaryCodePoint(codePoint)) {
			return 0;
		}
		text.appendCodePoint(codePoint);
		return 1;
	}
}
