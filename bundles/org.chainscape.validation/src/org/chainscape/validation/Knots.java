package org.chainscape.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds knots: sets of nodes that reach each other. In linear time and without recursion, so that long chains are no danger. */
final class Knots {

	private Knots() {
	}

	/** {@return the knots of all links of a document} */
	static Collection<Set<ChainNode>> all(Links links, ValidationIndex index) {
		Net net = new Net();
		for (Map.Entry<EClass, List<EObject>> bucket : index.contents().entrySet()) {
			if (links.carriers().isAssignableFrom(bucket.getKey().getInstanceClass())) {
				bucket.getValue().forEach(carrier -> net.add(links.link(carrier)));
			}
		}
		return net.knots();
	}

	/** {@return the knots of some links} */
	static Collection<Set<ChainNode>> of(Collection<Links.Link> links) {
		Net net = new Net();
		links.forEach(net::add);
		return net.knots();
	}

	/** {@return the knots of the links among some nodes} */
	static Collection<Set<ChainNode>> among(Collection<ChainNode> nodes, Links links, ValidationIndex index) {
		Set<ChainNode> inside = Set.copyOf(nodes);
		Net net = new Net();
		for (ChainNode node : inside) {
			links.from(node, index).stream().filter(inside::contains).forEach(next -> net.add(new Links.Link(node, next)));
		}
		return net.knots();
	}

	/** {@return the nodes of a shortest way from a node of a knot back to it, the node first} */
	static List<ChainNode> shortestCircle(ChainNode first, Set<ChainNode> knot, Links links, ValidationIndex index) {
		Map<ChainNode, ChainNode> cameFrom = new HashMap<>();
		Deque<ChainNode> waiting = new ArrayDeque<>(List.of(first));
		while (!cameFrom.containsKey(first)) {
			ChainNode at = waiting.remove();
			for (ChainNode next : links.from(at, index)) {
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

	/** Has a rule look at a knot. */
	static void check(KnotRule rule, Set<ChainNode> knot, ValidationIndex index, FindingSink sink) {
		ChainNode first = Collections.min(knot, index.positions());
		rule.check(shortestCircle(first, knot, rule.links(), index), knot.size(), sink);
	}
}
