package org.chainscape.ui.support;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
final class SupportTexts {

	private static final Texts TEXTS = Texts.beside(SupportTexts.class);

	private SupportTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
