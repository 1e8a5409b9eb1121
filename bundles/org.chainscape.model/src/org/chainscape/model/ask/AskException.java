package org.chainscape.model.ask;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** A question cannot be understood or answered. */
public final class AskException extends Exception {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(AskException.class);

	private final String key;
	private final int position;
	private final List<String> details;

	AskException(String key, int position, String... details) {
		super(key);
		this.key = key;
		this.position = position;
		this.details = List.of(details);
	}

	/** {@return the place of the fault in the question, a character counted from 1} */
	public int position() {
		return position;
	}

	/**
	 * The message for the user.
	 *
	 * @param language the language
	 * @return what is wrong, where, and what to do
	 */
	public String message(Language language) {
		return TEXTS.get(language, "at", position) + TEXTS.get(language, key, details.toArray());
	}

	@Override
	public String getMessage() {
		return message(Language.EN);
	}
}
