package org.chainscape.model.search;

/** How well something typed fits a text, from best to worst. */
public enum Quality {
	/** It is the text. */
	EXACT,
	/** The text begins with it. */
	PREFIX,
	/** A word of the text begins with it. */
	WORD_START,
	/** It stands somewhere in the text. */
	SUBSTRING,
	/** It is how the characters are read, written out. */
	PINYIN,
	/** It is made of first letters of how the characters are read. */
	INITIALS,
	/** Nearly: letters are left out, or one is wrong. */
	FUZZY
}
