package org.chainscape.diagram.library;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;

/** Texts of this package. */
final class LibraryTexts {

	private static final Texts TEXTS = Texts.beside(LibraryTexts.class);

	private LibraryTexts() {
	}

	static String get(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
