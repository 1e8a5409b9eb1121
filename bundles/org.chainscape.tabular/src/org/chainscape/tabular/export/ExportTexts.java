package org.chainscape.tabular.export;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The texts of this package. */
final class ExportTexts {

	private static final Texts TEXTS = Texts.beside(ExportTexts.class);

	private ExportTexts() {
	}

	static String get(Language language, String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}
}
