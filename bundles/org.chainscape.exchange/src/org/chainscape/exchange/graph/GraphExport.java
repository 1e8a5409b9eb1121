package org.chainscape.exchange.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;

/**
 * Writes a model as a graph: what can be the end of a relation is a node; relations, participations, makers, and what lies in what are
 * edges. It is written as it is read off the model, so that memory does not grow with it, and the same model gives the same bytes.
 */
public final class GraphExport {

	private GraphExport() {
	}

	/**
	 * What was written.
	 *
	 * @param nodes the number of nodes
	 * @param edges the number of edges
	 * @param lost relations and participations that were left out because an end of them is missing
	 */
	public record Result(long nodes, long edges, long lost) {
	}

	/** Opens the files of a format that has several. */
	@FunctionalInterface
	public interface Folder {

		/**
		 * Opens a file to be written. Whoever writes it closes it.
		 *
		 * @param name its name
		 * @return where its content goes
		 * @throws IOException if it cannot be written
		 */
		OutputStream open(String name) throws IOException;
	}

	/**
	 * Writes a model into one file.
	 *
	 * @param document the model
	 * @param format a format of one file
	 * @param language the language of words for kinds
	 * @param stream takes the file; not closed
	 * @return what was written
	 * @throws IOException if it cannot be written
	 */
	public static Result write(ChainDocument document, GraphFormat format, Language language, OutputStream stream) throws IOException {
		ChainGraph graph = new ChainGraph(document, language);
		Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
		switch (format) {
		case GRAPHML -> new GraphMl(writer).write(graph);
		case GEXF -> new Gexf(writer).write(graph);
		case DOT -> new Dot(writer).write(graph);
		case MERMAID -> new Mermaid(writer).write(graph);
		case NEO4J -> throw new IllegalArgumentException(format.name());
		}
		writer.flush();
		return graph.result();
	}

	/**
	 * Writes a model into the files of a folder.
	 *
	 * @param document the model
	 * @param format a format of several files
	 * @param language the language of words for kinds
	 * @param folder takes the files
	 * @return what was written
	 * @throws IOException if one of them cannot be written
	 */
	public static Result write(ChainDocument document, GraphFormat format, Language language, Folder folder) throws IOException {
		if (!format.isFolder()) {
			throw new IllegalArgumentException(format.name());
		}
		ChainGraph graph = new ChainGraph(document, language);
		new Neo4jCsv(folder).write(graph);
		return graph.result();
	}
}
