package org.chainscape.report;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** A report cannot be made. The message says what is wrong, where, and what to do. */
public final class ReportException extends Exception {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(ReportException.class);

	private final String key;
	private final transient Object[] arguments;

	/**
	 * A problem.
	 *
	 * @param key key of its sentence in the messages of this package
	 * @param arguments what the sentence names
	 */
	public ReportException(String key, Object... arguments) {
		super(TEXTS.get(Language.EN, key, arguments));
		this.key = key;
		this.arguments = arguments.clone();
	}

	/** {@return the key of its sentence} */
	public String key() {
		return key;
	}

	/**
	 * The sentence.
	 *
	 * @param language language of the reader
	 * @return what is wrong, where, and what to do
	 */
	public String message(Language language) {
		return TEXTS.get(language, key, arguments == null ? new Object[0] : arguments);
	}
}
