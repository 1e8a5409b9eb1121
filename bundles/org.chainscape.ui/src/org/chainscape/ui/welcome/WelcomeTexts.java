package org.chainscape.ui.welcome;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
public final class WelcomeTexts {

	private static final Texts TEXTS = Texts.beside(WelcomeTexts.class);

	private WelcomeTexts() {
	}

	public static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
