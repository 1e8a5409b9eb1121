package org.chainscape.store.rescue;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * Something of a broken file that could not be saved, or not as it was.
 *
 * @param kind what happened
 * @param line in which line of the file, from 1; 0 if it has no place
 * @param what the name, value or id in question, or empty
 */
public record Loss(Kind kind, int line, String what) {

	private static final Texts TEXTS = Texts.beside(Loss.class);
	private static final int LONGEST = 60;

	/** What happened. */
	public enum Kind {
		/** The file has no content. */
		EMPTY,
		/** Bytes that are no UTF-8 were replaced. */
		NO_TEXT,
		/** Of two versions of a merge one was taken. */
		CONFLICT,
		/** The file ends in the middle; what was begun there is not whole. */
		CUT_OFF,
		/** A tag makes no sense. */
		BROKEN_TAG,
		/** Elements stand in each other too deep. */
		TOO_DEEP,
		/** The beginning of the file is lost. */
		NO_BEGINNING,
		/** The metamodel does not know the element. */
		UNKNOWN_ELEMENT,
		/** The metamodel does not know the value. */
		UNKNOWN_VALUE,
		/** A value does not fit. */
		BAD_VALUE,
		/** An id was there before; the element got another one. */
		DUPLICATE_ID,
		/** A reference leads to an element that was not saved. */
		LOST_REFERENCE
	}

	/** Shortens what would be too long to tell. */
	public Loss {
		what = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
	}

	/**
	 * The sentence for the user.
	 *
	 * @param language the language
	 * @return where and what
	 */
	public String message(Language language) {
		String text = TEXTS.get(language, kind.name(), what);
		return line == 0 ? text : TEXTS.get(language, "LINE", Integer.toString(line), text);
	}
}
