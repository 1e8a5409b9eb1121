package org.chainscape.tabular.column;

/** What the cells of a column hold, which decides how they are aligned, sorted, filtered and edited. */
public enum ColumnType {

	/** Words. */
	TEXT,
	/** A number, perhaps with magnitude and unit as printed. */
	NUMBER,
	/** A day, month or year. */
	DATE,
	/** One of a list of words. */
	CHOICE,
	/** Yes or no. */
	BOOLEAN,
	/** Another element, by its name. */
	ELEMENT,
	/** Several elements or words, separated by semicolons. */
	LIST;

	/** {@return whether cells stand on the right} */
	public boolean isRight() {
		return this == NUMBER;
	}
}
