package org.chainscape.tabular.form;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class FormTexts {

	private static final Texts TEXTS = Texts.beside(FormTexts.class);

	private FormTexts() {
	}

	static String get(Language language, String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}
}
