package org.chainscape.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.ValidationIndex;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Finds circles in a directed graph of nodes, in linear time and without recursion, so that long chains are no danger.
 * <p>
 * Nodes that reach each other form a knot; a knot is reported once, with a shortest circle through its first node. The argument is
 * the number of nodes in the knot.
 */
final class Cycles {

	private final ValidationIndex index;
	private final Graph<ChainNode, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

	Cycles(ValidationIndex index) {
		this.index = index;
	}

	void addRelations(Class<? extends Relation> type) {
		for (Relation relation : index.elements().relations()) {
			if (type.isInstance(relation) && relation.getSource() != null && relation.getTarget() != null) {
				add(relation.getSource(), relation.getTarget());
			}
		}
	}

	/** Adds an edge; an edge from a node to itself is no concern of cycles. */
	void add(ChainNode from, ChainNode to) {
		if (from != to) {
			Graphs.addEdgeWithVertices(graph, from, to);
		}
	}

	void report(FindingSink sink) {
		for (Set<ChainNode> knot : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
			if (knot.size() > 1) {
				ChainNode first = knot.stream().min(Comparator.comparingInt(index::position)).orElseThrow();
				List<ChainNode> circle = shortestCircle(first, knot);
				sink.report(first, circle.subList(1, circle.size()), knot.size());
			}
		}
	}

	/** The nodes of a shortest way from the first node back to it, the first node first. */
	private List<ChainNode> shortestCircle(ChainNode first, Set<ChainNode> knot) {
		Map<ChainNode, ChainNode> cameFrom = new HashMap<>();
		Deque<ChainNode> waiting = new ArrayDeque<>(List.of(first));
		while (!cameFrom.containsKey(first)) {
			ChainNode at = waiting.remove();
			for (ChainNode next : Graphs.successorListOf(graph, at)) {
				if (knot.contains(next) && cameFrom.putIfAbsent(next, at) == null) {
					waiting.add(next);
				}
			}
		}
		List<ChainNode> circle = new ArrayList<>();
		for (ChainNode at = cameFrom.get(first); at != first; at = cameFrom.get(at)) {
			circle.add(at);
		}
		circle.add(first);
		Collections.reverse(circle);
		return circle;
	}
}
