package org.chainscape.ui.manual;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
final class ManualTexts {

	private static final Texts TEXTS = Texts.beside(ManualTexts.class);

	private ManualTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
