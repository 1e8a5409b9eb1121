package org.chainscape.diagram.create;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class CreateTexts {

	private static final Texts TEXTS = Texts.beside(CreateTexts.class);

	private CreateTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
