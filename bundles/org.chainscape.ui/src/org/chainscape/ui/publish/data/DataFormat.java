package org.chainscape.ui.publish.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.exchange.graph.GraphFormat;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.tabular.export.ModelTables;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.publish.PublishTexts;

/** What the data of a chain can be written as. */
public enum DataFormat {
	/** A workbook with a sheet per table. */
	XLSX("xlsx", null),
	/** A CSV file per table. */
	CSV("csv", null),
	/** The whole model. */
	JSON("json", null),
	/** The graph for Gephi, yEd and others. */
	GRAPHML("graphml", GraphFormat.GRAPHML),
	/** The graph for Gephi. */
	GEXF("gexf", GraphFormat.GEXF),
	/** The graph for the bulk import of Neo4j. */
	NEO4J("csv", GraphFormat.NEO4J),
	/** The graph for Graphviz. */
	DOT("dot", GraphFormat.DOT),
	/** The graph for documentation. */
	MERMAID("mmd", GraphFormat.MERMAID);

	private final String extension;
	private final GraphFormat graph;

	DataFormat(String extension, GraphFormat graph) {
		this.extension = extension;
		this.graph = graph;
	}

	/** {@return what its files end in, without the dot} */
	public String extension() {
		return extension;
	}

	/** {@return the format of the graph; empty for tables and JSON} */
	public Optional<GraphFormat> graph() {
		return Optional.ofNullable(graph);
	}

	/** {@return whether it is several files in a folder} */
	public boolean isFolder() {
		return this == CSV || this == NEO4J;
	}

	/** {@return what people call it} */
	public String label() {
		return PublishTexts.text("data.format." + name().toLowerCase(Locale.ROOT));
	}

	/** {@return what it is good for} */
	public String purpose() {
		return PublishTexts.text("data.what." + name().toLowerCase(Locale.ROOT));
	}

	/**
	 * What of a chain the format cannot hold.
	 *
	 * @param document the chain
	 * @return a sentence for each loss; none for JSON, which holds everything
	 */
	public List<String> losses(ChainDocument document) {
		return switch (this) {
		case XLSX, CSV -> ModelTables.losses(document, UiTexts.language());
		case JSON -> List.of();
		default -> graph.limits(UiTexts.language());
		};
	}
}
