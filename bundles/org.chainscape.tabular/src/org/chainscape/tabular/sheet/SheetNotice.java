package org.chainscape.tabular.sheet;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * Something that was read otherwise than one might expect; the file is usable.
 *
 * @param kind what
 * @param first the first place
 * @param count how often it was met so far
 * @param arguments values for the sentence
 */
public record SheetNotice(Kind kind, Place first, int count, List<Object> arguments) {

	private static final Texts TEXTS = Texts.beside(SheetNotice.class);

	/** What can be said. */
	public enum Kind {
		/** The workbook has macros; they are not read. */
		MACROS,
		/** Cells take values from other workbooks, as they were when this one was saved. */
		EXTERNAL_LINKS,
		/** The name promises another sort of file than this is. */
		OTHER_CONTENT,
		/** Characters that no text may hold were removed or replaced. */
		CONTROL_CHARACTERS,
		/** Whole numbers with more digits than Excel keeps. */
		ROUNDED_DIGITS,
		/** Formulas nobody has calculated. */
		NOT_CALCULATED
	}

	/** Keeps a copy of the arguments. */
	public SheetNotice {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Says it.
	 *
	 * @param language the language
	 * @return one sentence, with the place
	 */
	public String text(Language language) {
		Object[] values = Stream.concat(Stream.of(String.valueOf(count)), Stream.of(Term.words(language, arguments))).toArray();
		return TEXTS.get(language, "place.then", first.text(language), TEXTS.get(language, "notice." + kind.name(), values));
	}
}
