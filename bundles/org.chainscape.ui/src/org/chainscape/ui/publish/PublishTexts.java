package org.chainscape.ui.publish;

import org.chainscape.model.text.Texts;
import org.chainscape.ui.UiTexts;

/** The texts of publishing in the language of the workbench. */
public final class PublishTexts {

	private static final Texts TEXTS = Texts.beside(PublishTexts.class);

	private PublishTexts() {
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
}
