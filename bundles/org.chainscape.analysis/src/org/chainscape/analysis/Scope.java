package org.chainscape.analysis;

/**
 * What is assessed.
 *
 * @param kind the whole document or a part of it
 * @param id id of the document or chain
 * @param name its name
 */
public record Scope(Kind kind, String id, String name) {

	/** Kinds of scopes. Everything in a document is in exactly one chain or in the shared part. */
	public enum Kind {
		/** Everything. */
		DOCUMENT,
		/** One industry chain. */
		CHAIN,
		/** What belongs to no chain: companies with their securities, sources, properties, calculations, diagrams. */
		SHARED
	}
}
