package org.chainscape.ui;

import java.util.Locale;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The texts of the workbench in the language the platform was started with. */
public final class UiTexts {

	private static final Texts TEXTS = Texts.beside(UiTexts.class);

	private UiTexts() {
	}

	/**
	 * The language of the workbench: Chinese where the platform runs in a Chinese locale, English otherwise, as with the texts of plugin.xml.
	 *
	 * @return the language
	 */
	public static Language language() {
		return Language.ofLocale(Locale.getDefault());
	}

	/**
	 * A text in the language of the workbench.
	 *
	 * @param key its key
	 * @param arguments values for {0}, {1} …
	 * @return the text
	 */
	public static String text(String key, Object... arguments) {
		return TEXTS.get(language(), key, arguments);
	}
}
