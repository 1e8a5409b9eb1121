package org.chainscape.exchange.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Writes a Mermaid flowchart: perspectives, stages and segments as subgraphs. */
final class Mermaid {

	private static final Set<String> CONTAINERS = Set.of("IndustryChain", "Perspective", "Stage", "Segment");
	private static final Set<String> QUIET = Set.of("takesPart", "sitsIn", "corresponds", "partOf", "concerns");

	private final Writer writer;
	/** Ids must be words. */
	private final Map<String, String> ids = new HashMap<>();
	private int depth = 1;

	Mermaid(Writer writer) {
		this.writer = writer;
	}

	void write(ChainGraph graph) throws IOException {
		line("flowchart LR", 0);
		graph.nodes(new ChainGraph.NodeSink() {

			/** A container that nothing is known to lie in yet: Mermaid has no empty subgraphs. */
			private GraphNode pending;

			@Override
			public void begin(GraphNode node) throws IOException {
				if (pending != null) {
					line("subgraph " + id(pending.id()) + "[" + quoted(pending.name()) + "]", depth++);
				}
				pending = CONTAINERS.contains(node.labels().get(0)) ? node : null;
				if (pending == null) {
					box(node);
				}
			}

			@Override
			public void end(GraphNode node) throws IOException {
				if (pending != null) {
					box(node);
				} else if (CONTAINERS.contains(node.labels().get(0))) {
					line("end", --depth);
				}
				pending = null;
			}
		});
		graph.edges(edge -> {
			if (!edge.kind().equals("contains")) {
				String arrow = QUIET.contains(edge.kind()) ? " -.->|" : " -->|";
				line(id(edge.from()) + arrow + quoted(edge.label()) + "| " + id(edge.to()), 1);
			}
		});
	}

	private void box(GraphNode node) throws IOException {
		boolean company = node.labels().get(0).equals("Company");
		line(id(node.id()) + (company ? "(" : "[") + quoted(node.name()) + (company ? ")" : "]"), depth);
	}

	private String id(String element) {
		return ids.computeIfAbsent(element, key -> "n" + (ids.size() + 1));
	}

	private void line(String text, int indent) throws IOException {
		writer.write("    ".repeat(indent) + text + '\n');
	}

	/** Text in quotes: what Mermaid or HTML would read is written as an entity. */
	private static String quoted(String text) {
		String line = Cleaning.line(text);
		StringBuilder safe = new StringBuilder("\"");
		for (int i = 0; i < line.length(); i++) {
			char character = line.charAt(i);
			if ("#&<>\"`;|\\".indexOf(character) >= 0) {
				safe.append('#').append((int) character).append(';');
			} else {
				safe.append(character);
			}
		}
		return (safe.length() == 1 ? safe.append(' ') : safe).append('"').toString();
	}
}
