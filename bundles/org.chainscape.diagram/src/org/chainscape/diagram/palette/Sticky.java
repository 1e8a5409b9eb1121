package org.chainscape.diagram.palette;

/** A tool that can be kept for several uses, until Esc or another tool. */
interface Sticky {

	/** Keeps the tool from now on. */
	void keep();
}
