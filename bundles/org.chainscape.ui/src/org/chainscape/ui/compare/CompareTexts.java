package org.chainscape.ui.compare;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** The texts of comparing and merging in the language of the workbench. */
final class CompareTexts {

	private static final Texts TEXTS = Texts.beside(CompareTexts.class);

	private CompareTexts() {
	}

	static String text(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
