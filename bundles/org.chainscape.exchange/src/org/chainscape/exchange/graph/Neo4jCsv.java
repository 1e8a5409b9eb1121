package org.chainscape.exchange.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes nodes and relationships as the bulk import of Neo4j reads them: typed columns named in the first line. */
final class Neo4jCsv {

	static final String NODES = "nodes.csv";
	static final String RELATIONSHIPS = "relationships.csv";
	/** What a person runs in the folder. */
	static final String COMMAND = "neo4j-admin database import full --id-type=string --nodes=" + NODES + " --relationships=" + RELATIONSHIPS
			+ " neo4j";

	private static final List<NodeField> NODE_FIELDS = List.of(NodeField.values());
	/** The kind is the type of the relationship. */
	private static final List<EdgeField> EDGE_FIELDS = List.of(EdgeField.values()).stream().filter(field -> field != EdgeField.KIND).toList();

	private final GraphExport.Folder folder;

	Neo4jCsv(GraphExport.Folder folder) {
		this.folder = folder;
	}

	void write(ChainGraph graph) throws IOException {
		try (Writer writer = open(NODES)) {
			row(writer, head(List.of("id:ID", ":LABEL"), NODE_FIELDS));
			graph.nodes(node -> row(writer, cells(List.of(node.id(), String.join(";", node.labels())), NODE_FIELDS, node.values())));
		}
		try (Writer writer = open(RELATIONSHIPS)) {
			row(writer, head(List.of(":START_ID", ":END_ID", ":TYPE", "id"), EDGE_FIELDS));
			graph.edges(edge -> row(writer, cells(List.of(edge.from(), edge.to(), type(edge.kind()), edge.id()), EDGE_FIELDS, edge.values())));
		}
	}

	private Writer open(String name) throws IOException {
		return new BufferedWriter(new OutputStreamWriter(folder.open(name), StandardCharsets.UTF_8));
	}

	/** TAKES_PART for takesPart. */
	static String type(String kind) {
		return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
	}

	private static List<String> head(List<String> first, List<? extends GraphField> fields) {
		List<String> head = new ArrayList<>(first);
		fields.forEach(field -> head.add(field.key() + switch (field.type()) {
		case TEXT -> "";
		case LIST -> ":string[]";
		case TRUTH -> ":boolean";
		case NUMBER -> ":double";
		}));
		return head;
	}

	private static List<String> cells(List<String> first, List<? extends GraphField> fields, Map<? extends GraphField, Object> values) {
		List<String> cells = new ArrayList<>(first);
		fields.forEach(field -> cells.add(cell(values.get(field))));
		return cells;
	}

	private static String cell(Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(each -> each.toString().replace(';', '；')).collect(Collectors.joining(";"));
		}
		return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	private static void row(Writer writer, List<String> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			String text = Cleaning.line(cells.get(i));
			boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\'') >= 0;
			writer.write(i == 0 ? "" : ",");
			writer.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
		}
		writer.write('\n');
	}
}
