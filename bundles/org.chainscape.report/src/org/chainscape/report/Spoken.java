package org.chainscape.report;

import org.chainscape.model.text.Language;

/** Something that can be named in every language, such as a place in a template; an argument of messages. */
@FunctionalInterface
public interface Spoken {

	/**
	 * How it is named.
	 *
	 * @param language language of the reader
	 * @return words
	 */
	String message(Language language);
}
