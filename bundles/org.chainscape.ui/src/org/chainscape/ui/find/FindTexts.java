package org.chainscape.ui.find;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of finding. */
final class FindTexts {

	private static final Texts TEXTS = Texts.beside(FindTexts.class);

	private FindTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
