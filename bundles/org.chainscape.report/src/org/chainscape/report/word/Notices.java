package org.chainscape.report.word;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** What the analyst is told about a finished report. */
final class Notices {

	private static final Texts TEXTS = Texts.beside(Notices.class);
	private static final int LONGEST = 80;

	private Notices() {
	}

	static String get(Language language, String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}

	/** The words of some paragraphs, cut short. */
	static String words(List<Object> nodes) {
		StringBuilder text = new StringBuilder();
		nodes.forEach(node -> text.append(node instanceof XmlElement element ? element.text() : "").append(' '));
		return shorten(text.toString());
	}

	static String shorten(String text) {
		String line = text.strip();
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}
}
