package org.chainscape.diagram.drill;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class DrillTexts {

	private static final Texts TEXTS = Texts.beside(DrillTexts.class);

	private DrillTexts() {
	}

	/** A text in the language of the user interface. */
	static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
