package org.chainscape.ui.properties.pick;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** Texts of the properties, in the language of the workbench. */
public final class PropertyTexts {

	private static final Texts TEXTS = Texts.beside(PropertyTexts.class);

	private PropertyTexts() {
	}

	/**
	 * A text.
	 *
	 * @param key its key
	 * @param arguments values for {0}, {1} …
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}
}
