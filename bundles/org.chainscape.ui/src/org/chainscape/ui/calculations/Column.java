package org.chainscape.ui.calculations;

/** The columns of the table, in order. */
public enum Column {
	/** Name of the calculation or input. */
	NAME,
	/** What the source prints. */
	PRINTED,
	/** What comes out, or goes in. */
	VALUE,
	/** How far that is from what is printed. */
	DEVIATION,
	/** The verdict, or what sort of input it is. */
	VERDICT,
	/** The formula, or where an input comes from. */
	ORIGIN;

	/** {@return the key of its heading} */
	String key() {
		return "calc.column." + name();
	}
}
