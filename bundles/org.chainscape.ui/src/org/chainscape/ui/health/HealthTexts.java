package org.chainscape.ui.health;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
final class HealthTexts {

	private static final Texts TEXTS = Texts.beside(HealthTexts.class);

	private HealthTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
