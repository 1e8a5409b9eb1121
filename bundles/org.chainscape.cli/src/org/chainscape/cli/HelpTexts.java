package org.chainscape.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Gives the parser the texts of its help from our message files. Its keys start with {@code chainscape.} or with {@code usage.}. */
final class HelpTexts extends ResourceBundle {

	private final Texts texts = Texts.beside(HelpTexts.class);
	private final Language language;

	HelpTexts(Language language) {
		this.language = language;
	}

	@Override
	protected Object handleGetObject(String key) {
		return texts.has(key) ? texts.get(language, key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		return Collections.enumeration(texts.keys(language));
	}
}
