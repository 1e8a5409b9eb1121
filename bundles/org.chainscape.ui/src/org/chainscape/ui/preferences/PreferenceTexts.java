package org.chainscape.ui.preferences;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
final class PreferenceTexts {

	private static final Texts TEXTS = Texts.beside(PreferenceTexts.class);

	private PreferenceTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
