package org.chainscape.diagram.read;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class ReadTexts {

	private static final Texts TEXTS = Texts.beside(ReadTexts.class);

	private ReadTexts() {
	}

	/** A text in the language of the user interface. */
	static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}

	/** A text in a language. */
	static String in(Language language, String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}
}
