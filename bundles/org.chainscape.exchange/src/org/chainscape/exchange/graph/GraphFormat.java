package org.chainscape.exchange.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** The formats a model is exported in as a graph. */
public enum GraphFormat {

	/** GraphML, for Gephi, yEd, NetworkX, igraph and others. */
	GRAPHML("graphml", "facts", "views", "lists", "order"),
	/** GEXF 1.3, for Gephi. */
	GEXF("gexf", "facts", "views", "lists", "order", "parallel"),
	/** CSV files for the bulk import of Neo4j: a folder. */
	NEO4J("csv", "facts", "views", "breaks", "order"),
	/** DOT, for Graphviz. */
	DOT("dot", "facts", "views", "attributes", "evidence"),
	/** Mermaid, for documentation. */
	MERMAID("mmd", "facts", "views", "attributes", "noEvidence", "size");

	private static final Texts TEXTS = Texts.beside(GraphFormat.class);

	private final String extension;
	private final List<String> limits;

	GraphFormat(String extension, String... limits) {
		this.extension = extension;
		this.limits = List.of(limits);
	}

	/**
	 * The format that is called so.
	 *
	 * @param word a word such as {@code graphml}
	 * @return the format; empty if none is called so
	 */
	public static Optional<GraphFormat> of(String word) {
		return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
	}

	/** {@return what it is called on the command line} */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** {@return what its files end in, without the dot} */
	public String extension() {
		return extension;
	}

	/** {@return whether it is several files in a folder} */
	public boolean isFolder() {
		return this == NEO4J;
	}

	/**
	 * What of a model this format cannot hold.
	 *
	 * @param language the language
	 * @return a sentence for each loss
	 */
	public List<String> limits(Language language) {
		return limits.stream().map(limit -> TEXTS.get(language, "limit." + limit)).toList();
	}

	/**
	 * What to do with what was written, for formats that need to be told.
	 *
	 * @param language the language
	 * @return a sentence with the command; empty if nothing needs to be said
	 */
	public Optional<String> hint(Language language) {
		return this == NEO4J ? Optional.of(TEXTS.get(language, "hint.neo4j", Neo4jCsv.COMMAND)) : Optional.empty();
	}
}
