package org.chainscape.exchange.graph;

import java.util.List;
import java.util.Map;

/**
 * A node of the exported graph.
 *
 * @param id id of the element
 * @param labels its class and the classes above, the closest first
 * @param name how it is called
 * @param values what is known of it: text, number, truth or a list of texts; what is not known is left out
 */
record GraphNode(String id, List<String> labels, String name, Map<NodeField, Object> values) {
}
