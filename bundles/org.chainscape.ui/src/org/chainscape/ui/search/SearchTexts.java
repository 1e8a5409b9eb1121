package org.chainscape.ui.search;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of searching. */
final class SearchTexts {

	private static final Texts TEXTS = Texts.beside(SearchTexts.class);

	private SearchTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
