package org.chainscape.report.publish;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * Something the maker of a figure or report should know; what was made is whole all the same.
 *
 * @param key key of its sentence
 * @param arguments what the sentence names
 */
public record Notice(String key, List<String> arguments) {

	private static final Texts TEXTS = Texts.beside(Notice.class);

	/** Copies the arguments. */
	public Notice {
		Objects.requireNonNull(key);
		arguments = List.copyOf(arguments);
	}

	static Notice of(String key, Object... arguments) {
		return new Notice(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/**
	 * The sentence.
	 *
	 * @param language language of the reader
	 * @return what happened, and what can be done about it
	 */
	public String message(Language language) {
		return TEXTS.get(language, key, arguments.toArray());
	}
}
