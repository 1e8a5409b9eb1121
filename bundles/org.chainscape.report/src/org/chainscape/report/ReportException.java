package org.chainscape.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** A report cannot be made. The message says what is wrong, where, and what to do. */
public final class ReportException extends Exception implements Spoken {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(ReportException.class);

	private final String key;
	private final transient Object[] arguments;

	/**
	 * A problem.
	 *
	 * @param key key of its sentence in the messages of this package
	 * @param arguments what the sentence names; those that are {@link Spoken} are named in the language of the reader
	 */
	public ReportException(String key, Object... arguments) {
		super(text(Language.EN, key, arguments));
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
	@Override
	public String message(Language language) {
		return text(language, key, arguments == null ? new Object[0] : arguments);
	}

	/**
	 * Several problems as one.
	 *
	 * @param key key of the sentence over them, with their number and their sentences, one a line
	 * @param problems the problems, at least one
	 * @return a single problem as it is, several under one sentence
	 */
	public static ReportException all(String key, List<ReportException> problems) {
		if (problems.size() == 1) {
			return problems.get(0);
		}
		Spoken lines = language -> problems.stream().map(problem -> "- " + problem.message(language)).collect(Collectors.joining("\n"));
		return new ReportException(key, Integer.toString(problems.size()), lines);
	}

	private static String text(Language language, String key, Object... arguments) {
		return TEXTS.get(language, key,
				Arrays.stream(arguments).map(argument -> argument instanceof Spoken spoken ? spoken.message(language) : argument).toArray());
	}
}
