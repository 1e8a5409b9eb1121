package org.chainscape.ui.citations;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
final class CitationTexts {

	private static final Texts TEXTS = Texts.beside(CitationTexts.class);

	private CitationTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
