package org.chainscape.tabular.form;

/** How a field is edited. */
public enum Editor {

	/** A line of text. */
	LINE,
	/** A text of several lines. */
	PARAGRAPH,
	/** A plain number. */
	NUMBER,
	/** A date as precise as it is known. */
	DATE,
	/** One value of an enumeration. */
	CHOICE,
	/** Yes or no. */
	FLAG,
	/** A colour as #rrggbb, or none. */
	COLOR,
	/** Another element. */
	ELEMENT,
	/** Several other elements, in order. */
	ELEMENTS,
	/** Several words, in order. */
	WORDS,
	/** Several values of an enumeration. */
	CHOICES,
	/** What an observation says, typed as printed. */
	FIGURE,
	/** Exchange and code of a security, typed in any style. */
	TICKER,
	/** Places in sources. */
	CITATIONS,
	/** Records that belong to the element, as a table. */
	PARTS,
	/** Elements below this one that have properties of their own. */
	MEMBERS,
	/** Relations from and to the element. */
	RELATIONS,
	/** Where a company takes part. */
	PLACES,
	/** The look on the diagram. */
	STYLE,
	/** What is wrong. */
	FINDINGS,
	/** What the fields below are about: the company of a place in the chain. */
	HEADING,
	/** Shown and not edited here. */
	FIXED;

	/** {@return whether it needs the width of the page for itself} */
	public boolean isWide() {
		return switch (this) {
			case CITATIONS, PARTS, MEMBERS, RELATIONS, PLACES, STYLE, FINDINGS, HEADING -> true;
			default -> false;
		};
	}
}
