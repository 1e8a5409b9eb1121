package org.chainscape.exchange.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes GEXF 1.3. */
final class Gexf {

	private static final String NAMESPACE = "http://gexf.net/1.3";
	private final XmlLines xml;

	Gexf(Writer writer) {
		xml = new XmlLines(writer);
	}

	void write(ChainGraph graph) throws IOException {
		xml.head();
		xml.open(0, "gexf", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation",
				NAMESPACE + " http://gexf.net/1.3/gexf.xsd", "version", "1.3");
		xml.open(1, "meta");
		xml.text(2, "creator", "Chainscape");
		xml.text(2, "description", graph.title());
		xml.close(1, "meta");
		xml.open(1, "graph", "defaultedgetype", "directed", "mode", "static");
		declare("node", "n", List.of(NodeField.values()));
		declare("edge", "e", List.of(EdgeField.values()));
		xml.open(2, "nodes");
		graph.nodes(node -> {
			xml.open(3, "node", "id", node.id(), "label", node.name());
			values("n", node.values());
			xml.close(3, "node");
		});
		xml.close(2, "nodes");
		xml.open(2, "edges");
		graph.edges(edge -> {
			xml.open(3, "edge", "id", edge.id(), "source", edge.from(), "target", edge.to(), "kind", edge.kind(), "label", edge.label());
			values("e", edge.values());
			xml.close(3, "edge");
		});
		xml.close(2, "edges");
		xml.close(1, "graph");
		xml.close(0, "gexf");
	}

	private void declare(String target, String prefix, List<? extends GraphField> fields) throws IOException {
		xml.open(2, "attributes", "class", target);
		for (GraphField field : fields) {
			String type = switch (field.type()) {
			case TEXT, LIST -> "string";
			case TRUTH -> "boolean";
			case NUMBER -> "double";
			};
			xml.empty(3, "attribute", "id", prefix + '.' + field.key(), "title", field.key(), "type", type);
		}
		xml.close(2, "attributes");
	}

	private void values(String prefix, Map<? extends GraphField, Object> values) throws IOException {
		xml.open(4, "attvalues");
		for (Map.Entry<? extends GraphField, Object> value : values.entrySet()) {
			xml.empty(5, "attvalue", "for", prefix + '.' + value.getKey().key(), "value", XmlLines.value(value.getValue()));
		}
		xml.close(4, "attvalues");
	}
}
