package org.chainscape.diagram.access;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class AccessTexts {

	private static final Texts TEXTS = Texts.beside(AccessTexts.class);

	private AccessTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
