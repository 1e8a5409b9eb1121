package org.chainscape.validation.settings;

import java.util.Objects;

import org.chainscape.model.search.TextQuestion;

/**
 * A query with a name, kept with a project. Either {@code text} or {@code expression} says what is asked.
 *
 * @param name its name, unique in its project
 * @param text the text that is looked for; {@code null} for a question
 * @param expression a question as {@code chainscape query} answers it; empty for a text
 */
public record SavedQuery(String name, TextQuestion text, String expression) {

	/** Refuses missing parts. */
	public SavedQuery {
		Objects.requireNonNull(name);
		Objects.requireNonNull(expression);
	}

	/** {@return whether this is a question and no text} */
	public boolean isQuestion() {
		return text == null;
	}

	/**
	 * The same under another name.
	 *
	 * @param other the name
	 * @return the query
	 */
	public SavedQuery named(String other) {
		return new SavedQuery(other, text, expression);
	}
}
