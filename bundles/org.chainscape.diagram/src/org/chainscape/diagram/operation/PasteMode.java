package org.chainscape.diagram.operation;

/** What becomes of elements that are pasted. */
public enum PasteMode {
	/** The same elements where they are not drawn or placed yet, copies of them otherwise. */
	AUTOMATIC,
	/** New elements with the same content. */
	COPY,
	/** The same elements once more: another box, another place. */
	REFERENCE
}
