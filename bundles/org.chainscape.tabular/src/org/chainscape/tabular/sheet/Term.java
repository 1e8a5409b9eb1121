package org.chainscape.tabular.sheet;

import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** Words that sentences about files are made of. */
enum Term {
	TEXT, WORKBOOK, OLD_WORKBOOK, WEB_PAGE, XML_SPREADSHEET, XML, BINARY, ARCHIVE, PICTURE, DOCUMENT,
	PARTS, DEPTH, TAG_LENGTH, STYLES, MERGED_CELLS,
	NO_DIRECTORY, NO_SHEETS;

	private static final Texts TEXTS = Texts.beside(Term.class);

	String text(Language language) {
		return TEXTS.get(language, "term." + name());
	}

	/** {@return the arguments of a sentence, terms in its language} */
	static Object[] words(Language language, List<Object> arguments) {
		return arguments.stream().map(argument -> argument instanceof Term term ? term.text(language) : argument).toArray();
	}
}
