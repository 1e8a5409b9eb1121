package org.chainscape.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Marked-up text in the making, valid as HTML and as XML at once. Everything that is no tag is escaped here and nowhere else, so that no
 * name can become a tag.
 */
public final class Markup {

	private final StringBuilder text = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/**
	 * Opens an element.
	 *
	 * @param name name of the element
	 * @param attributes names and values in turn; those with the value {@code null} are left out
	 * @return this
	 */
	public Markup open(String name, String... attributes) {
		tag(name, attributes).append('>');
		open.push(name);
		return this;
	}

	/**
	 * Writes an element without content, such as {@code br}.
	 *
	 * @param name name of the element
	 * @param attributes names and values in turn; those with the value {@code null} are left out
	 * @return this
	 */
	public Markup empty(String name, String... attributes) {
		tag(name, attributes).append("/>");
		return this;
	}

	/** Closes the element opened last. */
	public Markup close() {
		text.append("</").append(open.pop()).append('>');
		return this;
	}

	/**
	 * Closes elements.
	 *
	 * @param count how many
	 * @return this
	 */
	public Markup close(int count) {
		for (int i = 0; i < count; i++) {
			close();
		}
		return this;
	}

	/**
	 * Writes text.
	 *
	 * @param words what is said; escaped
	 * @return this
	 */
	public Markup text(String words) {
		text.append(escaped(words));
		return this;
	}

	/**
	 * Writes an element that holds nothing but text.
	 *
	 * @param name name of the element
	 * @param words what is said; escaped
	 * @param attributes names and values in turn
	 * @return this
	 */
	public Markup leaf(String name, String words, String... attributes) {
		return open(name, attributes).text(words).close();
	}

	/**
	 * Writes markup as it is.
	 *
	 * @param markup trusted markup
	 * @return this
	 */
	public Markup raw(CharSequence markup) {
		text.append(markup);
		return this;
	}

	/** Starts a new line, to be read by people. */
	public Markup line() {
		text.append('\n');
		return this;
	}

	/** {@return what was written} */
	@Override
	public String toString() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("Not closed: " + open);
		}
		return text.toString();
	}

	/**
	 * Text that is safe between tags and in quoted attributes. Characters no XML file may hold are left out.
	 *
	 * @param words any text
	 * @return the text escaped
	 */
	public static String escaped(String words) {
		StringBuilder escaped = new StringBuilder(words.length() + 16);
		words.codePoints().filter(Markup::isAllowed).forEach(point -> {
			switch (point) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			default -> escaped.appendCodePoint(point);
			}
		});
		return escaped.toString();
	}

	private static boolean isAllowed(int point) {
		return point == '\n' || point == '\t' || point >= 0x20 && point < 0x7F || point >= 0xA0 && !(point >= 0xD800 && point <= 0xDFFF)
				&& point != 0xFFFE && point != 0xFFFF;
	}

	private StringBuilder tag(String name, String... attributes) {
		text.append('<').append(Objects.requireNonNull(name));
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				text.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
			}
		}
		return text;
	}
}
