package org.chainscape.ui.companies;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of this package. */
final class CompaniesTexts {

	private static final Texts TEXTS = Texts.beside(CompaniesTexts.class);

	private CompaniesTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
