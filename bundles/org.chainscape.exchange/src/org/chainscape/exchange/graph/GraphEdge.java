package org.chainscape.exchange.graph;

import java.util.Map;

/**
 * An edge of the exported graph.
 *
 * @param id its id, unique in the graph
 * @param from id of the node it starts at
 * @param to id of the node it ends at
 * @param kind class of a relation, or what else connects the two, such as {@code contains} or {@code takesPart}
 * @param label the words for its kind
 * @param values what is known of it: text, number, truth or a list of texts; what is not known is left out
 */
record GraphEdge(String id, String from, String to, String kind, String label, Map<EdgeField, Object> values) {
}
