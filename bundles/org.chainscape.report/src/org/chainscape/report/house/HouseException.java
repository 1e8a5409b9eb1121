package org.chainscape.report.house;

import java.nio.file.Path;
import java.util.Arrays;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The file of a house style cannot be used. The message says what is wrong, where, and what to do. */
public final class HouseException extends Exception {

	private static final long serialVersionUID = 1L;
	private static final Texts TEXTS = Texts.beside(HouseException.class);

	private final String key;
	private final String[] arguments;

	HouseException(String key, Path file, String... details) {
		super(TEXTS.get(Language.EN, key, named(arguments(file, details), Language.EN)));
		this.key = key;
		this.arguments = arguments(file, details);
	}

	private static String[] arguments(Path file, String... details) {
		String[] all = new String[details.length + 1];
		all[0] = file.toString();
		System.arraycopy(details, 0, all, 1, details.length);
		return all;
	}

	/**
	 * The sentence.
	 *
	 * @param language language of the reader
	 * @return what is wrong, where, and what to do
	 */
	public String message(Language language) {
		return TEXTS.get(language, key, named(arguments, language));
	}

	/** What is expected is named in the language of the reader. */
	private static Object[] named(String[] arguments, Language language) {
		return Arrays.stream(arguments).map(each -> TEXTS.has(each) ? TEXTS.get(language, each) : each).toArray();
	}
}
