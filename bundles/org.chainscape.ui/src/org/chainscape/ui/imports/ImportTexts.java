package org.chainscape.ui.imports;

import java.util.Locale;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** The texts of importing in the language of the workbench. */
public final class ImportTexts {

	private static final Texts TEXTS = Texts.beside(ImportTexts.class);

	private ImportTexts() {
	}

	/**
	 * A text in the language of the workbench.
	 *
	 * @param key its key
	 * @param arguments values for {0}, {1} …
	 * @return the text
	 */
	public static String text(String key, Object... arguments) {
		return TEXTS.get(UiTexts.language(), key, arguments);
	}

	/**
	 * A number with its thousands set apart.
	 *
	 * @param number the number
	 * @return it as people read it
	 */
	public static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}
}
