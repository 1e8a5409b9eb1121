package org.chainscape.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Links among nodes, to find what reaches itself. Nodes that nothing leads to, or that lead nowhere, are on no circle; they are peeled off
 * first, and those that are like them then. Of a market hardly anything is left for the library's graph, which is dear to build.
 */
final class Net {

	private final Map<ChainNode, Node> nodes = new HashMap<>();

	/** A node with the links from and to it that are still there. */
	private static final class Node {

		private final ChainNode element;
		private final List<Node> after = new ArrayList<>(2);
		private final List<Node> before = new ArrayList<>(2);
		private int in;
		private int out;
		private boolean peeled;

		Node(ChainNode element) {
			this.element = element;
		}

		boolean isLoose() {
			return !peeled && (in == 0 || out == 0);
		}
	}

	void add(Links.Link link) {
		if (link != null) {
			Node from = nodes.computeIfAbsent(link.from(), Node::new);
			Node to = nodes.computeIfAbsent(link.to(), Node::new);
			from.after.add(to);
			from.out++;
			to.before.add(from);
			to.in++;
		}
	}

	/** {@return the sets of nodes that reach each other, and single ones that reach themselves} */
	Collection<Set<ChainNode>> knots() {
		peel();
		Graph<ChainNode, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
		for (Node node : nodes.values()) {
			if (!node.peeled) {
				graph.addVertex(node.element);
			}
		}
		for (Node node : nodes.values()) {
			if (!node.peeled) {
				node.after.stream().filter(next -> !next.peeled).forEach(next -> graph.addEdge(node.element, next.element));
			}
		}
		return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
			.filter(knot -> knot.size() > 1 || graph.containsEdge(knot.iterator().next(), knot.iterator().next())).toList();
	}

	private void peel() {
		Deque<Node> loose = new ArrayDeque<>(nodes.values().stream().filter(Node::isLoose).toList());
		while (!loose.isEmpty()) {
			Node node = loose.pop();
			if (node.peeled) {
				continue;
			}
			node.peeled = true;
			for (Node next : node.after) {
				next.in--;
				if (next.isLoose()) {
					loose.push(next);
				}
			}
			for (Node previous : node.before) {
				previous.out--;
				if (previous.isLoose()) {
					loose.push(previous);
				}
			}
		}
	}
}
