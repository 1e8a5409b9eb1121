package org.chainscape.diagram.finding;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class FindingTexts {

	private static final Texts TEXTS = Texts.beside(FindingTexts.class);

	private FindingTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
