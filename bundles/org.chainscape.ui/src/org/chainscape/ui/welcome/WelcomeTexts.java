package org.chainscape.ui.welcome;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
final class WelcomeTexts {

	private static final Texts TEXTS = Texts.beside(WelcomeTexts.class);

	private WelcomeTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
