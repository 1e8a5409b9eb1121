package org.chainscape.diagram.look;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class LookTexts {

	private static final Texts TEXTS = Texts.beside(LookTexts.class);

	private LookTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
