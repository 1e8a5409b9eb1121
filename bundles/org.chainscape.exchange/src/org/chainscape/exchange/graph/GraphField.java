package org.chainscape.exchange.graph;

/** A typed column of nodes or edges. */
interface GraphField {

	/** {@return its name in files} */
	String key();

	/** {@return the type of its values} */
	FieldType type();
}
