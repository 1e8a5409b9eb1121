package org.chainscape.exchange.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes GraphML: typed attributes of nodes and edges, declared first. */
final class GraphMl {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
	private final XmlLines xml;

	GraphMl(Writer writer) {
		xml = new XmlLines(writer);
	}

	void write(ChainGraph graph) throws IOException {
		xml.head();
		xml.open(0, "graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
				NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
		declare("node", "n", List.of(NodeField.values()));
		declare("edge", "e", List.of(EdgeField.values()));
		xml.open(1, "graph", "id", "G", "edgedefault", "directed");
		graph.nodes(node -> {
			xml.open(2, "node", "id", node.id());
			data("n", node.values());
			xml.close(2, "node");
		});
		graph.edges(edge -> {
			xml.open(2, "edge", "id", edge.id(), "source", edge.from(), "target", edge.to());
			data("e", edge.values());
			xml.close(2, "edge");
		});
		xml.close(1, "graph");
		xml.close(0, "graphml");
	}

	private void declare(String target, String prefix, List<? extends GraphField> fields) throws IOException {
		for (GraphField field : fields) {
			String type = switch (field.type()) {
			case TEXT, LIST -> "string";
			case TRUTH -> "boolean";
			case NUMBER -> "double";
			};
			xml.empty(1, "key", "id", prefix + '.' + field.key(), "for", target, "attr.name", field.key(), "attr.type", type);
		}
	}

	private void data(String prefix, Map<? extends GraphField, Object> values) throws IOException {
		for (Map.Entry<? extends GraphField, Object> value : values.entrySet()) {
			xml.text(3, "data", XmlLines.value(value.getValue()), "key", prefix + '.' + value.getKey().key());
		}
	}
}
