package org.chainscape.scene;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Says that a text cannot be set, because a font is missing; thrown instead of drawing boxes. */
public final class FontMissingException extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(FontMissingException.class);

	private final transient Object[] arguments;
	private final String key;

	private FontMissingException(String key, Object... arguments) {
		super(TEXTS.get(Language.EN, key, arguments));
		this.key = key;
		this.arguments = arguments;
	}

	static FontMissingException noFont() {
		return new FontMissingException("font.missing");
	}

	static FontMissingException unreadable(String file) {
		return new FontMissingException("font.unreadable", file);
	}

	static FontMissingException noGlyph(String text, int codePoint) {
		return new FontMissingException("font.noGlyph", text, String.format("U+%04X", codePoint));
	}

	/**
	 * What is wrong and what to do about it.
	 *
	 * @param language the language wanted
	 * @return one line
	 */
	public String message(Language language) {
		return arguments == null ? getMessage() : TEXTS.get(language, key, arguments);
	}
}
