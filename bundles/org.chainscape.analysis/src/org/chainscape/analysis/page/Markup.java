package org.chainscape.analysis.page;

import java.util.Locale;

import org.chainscape.analysis.QualityReport;
import org.chainscape.analysis.QualityTexts;
import org.chainscape.model.text.Language;

/** Writes HTML. Everything that comes from a document is escaped here. */
final class Markup {

	private final StringBuilder text = new StringBuilder();
	private final Language language;

	Markup(QualityReport report) {
		language = report.language();
	}

	/** Adds markup as it is; {@code %s} stands for the next value, escaped. */
	Markup add(String markup, Object... values) {
		int at = 0;
		for (Object value : values) {
			int next = markup.indexOf("%s", at);
			text.append(markup, at, next).append(escape(value));
			at = next + 2;
		}
		text.append(markup, at, markup.length());
		return this;
	}

	/** Starts a section with a heading and a sentence about it. */
	Markup section(String key) {
		return add("<section id=\"%s\"><h2>%s</h2><p class=\"what\">%s</p>\n", key.substring(key.indexOf('.') + 1), say(key), say(key + ".what"));
	}

	Markup end() {
		return add("</section>\n");
	}

	String say(String key, Object... arguments) {
		return QualityTexts.text(language, key, arguments);
	}

	String name(Enum<?> value) {
		return QualityTexts.name(language, value);
	}

	String meaning(Enum<?> value) {
		return QualityTexts.meaning(language, value);
	}

	Language language() {
		return language;
	}

	/** {@return a whole number with groups of thousands} */
	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** {@return a length with at most two digits behind the point} */
	static String length(double length) {
		return String.format(Locale.ROOT, "%.2f", length).replaceFirst("\\.?0+$", "");
	}

	@Override
	public String toString() {
		return text.toString();
	}

	private static String escape(Object value) {
		String plain = String.valueOf(value);
		StringBuilder escaped = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char each = plain.charAt(i);
			switch (each) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				default -> escaped.append(each < ' ' ? ' ' : each);
			}
		}
		return escaped.toString();
	}
}
