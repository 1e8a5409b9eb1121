package org.chainscape.exchange.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes DOT: perspectives, stages and segments as clusters, everything else as boxes. */
final class Dot {

	/** What is drawn as a box around others; the box needs a node of its own to be an end of edges. */
	private static final Set<String> CONTAINERS = Set.of("IndustryChain", "Perspective", "Stage", "Segment");

	/** More boxes than these are not laid out in layers. */
	private static final long MOST_IN_LAYERS = 200;

	private final Writer writer;
	private int depth = 1;

	Dot(Writer writer) {
		this.writer = writer;
	}

	void write(ChainGraph graph) throws IOException {
		line("digraph " + quoted(graph.title()) + " {", 0);
		// Layers of a whole library take hours and come out empty; forces take seconds.
		line(graph.size() > MOST_IN_LAYERS ? "graph [layout=sfdp, overlap=prism, splines=line];" : "graph [rankdir=LR, newrank=true];", 1);
		line("node [shape=box, style=rounded];", 1);
		graph.nodes(new ChainGraph.NodeSink() {

			@Override
			public void begin(GraphNode node) throws IOException {
				if (CONTAINERS.contains(node.labels().get(0))) {
					line("subgraph " + quoted("cluster_" + node.id()) + " {", depth++);
					line("label=" + quoted(node.name()) + ";", depth);
				}
				line(quoted(node.id()) + " [label=" + quoted(node.name()) + ", class=" + quoted(node.labels().get(0)) + "];", depth);
			}

			@Override
			public void end(GraphNode node) throws IOException {
				if (CONTAINERS.contains(node.labels().get(0))) {
					line("}", --depth);
				}
			}
		});
		graph.edges(edge -> {
			if (!edge.kind().equals("contains")) {
				line(quoted(edge.from()) + " -> " + quoted(edge.to()) + " [label=" + quoted(edge.label()) + ", class=" + quoted(edge.kind())
						+ tip(edge) + "];", 1);
			}
		});
		line("}", 0);
	}

	private static String tip(GraphEdge edge) {
		Object evidence = edge.values().get(EdgeField.EVIDENCE);
		return evidence instanceof Collection<?> list
				? ", tooltip=" + quoted(list.stream().map(Object::toString).collect(Collectors.joining("；"))) : "";
	}

	private void line(String text, int indent) throws IOException {
		writer.write("\t".repeat(indent) + text + '\n');
	}

	/** A string of DOT: only quotes and backslashes mean something in it. */
	private static String quoted(String text) {
		return '"' + Cleaning.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
