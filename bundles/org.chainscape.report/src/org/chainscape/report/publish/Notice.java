package org.chainscape.report.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.Spoken;

/**
 * Something the maker of a figure or report should know; what was made is whole all the same.
 *
 * @param key key of its sentence
 * @param arguments what the sentence names
 */
record Notice(String key, List<String> arguments) implements Spoken {

	private static final Texts TEXTS = Texts.beside(Notice.class);

	/** Copies the arguments. */
	public Notice {
		Objects.requireNonNull(key);
		arguments = List.copyOf(arguments);
	}

	static Notice of(String key, Object... arguments) {
		return new Notice(key, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	@Override
	public String message(Language language) {
		return TEXTS.get(language, key, arguments.toArray());
	}
}
