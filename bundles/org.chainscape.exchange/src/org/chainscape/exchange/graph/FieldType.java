package org.chainscape.exchange.graph;

/** Types of values in an exported graph. */
enum FieldType {
	TEXT, LIST, TRUTH, NUMBER
}
