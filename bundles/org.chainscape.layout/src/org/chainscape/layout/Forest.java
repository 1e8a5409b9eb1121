package org.chainscape.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A tree for every part of a network, found along its lines breadth first: every block has one parent and stands as near to a root as can
 * be.
 */
final class Forest {

	private static final int UNSEEN = -2;
	private static final int NONE = -1;

	private final int[] parents;
	private final int[] depths;
	private final List<List<Integer>> children = new ArrayList<>();
	private final List<Integer> roots = new ArrayList<>();
	private final List<Integer> order = new ArrayList<>();

	Forest(Network network) {
		parents = new int[network.size()];
		depths = new int[network.size()];
		for (int i = 0; i < network.size(); i++) {
			parents[i] = UNSEEN;
			children.add(new ArrayList<>());
		}
		List<Integer> joined = network.joined();
		joined.stream().filter(number -> network.predecessors(number).isEmpty()).forEach(number -> grow(number, network));
		// What is left lies on cycles only.
		joined.stream().filter(number -> parents[number] == UNSEEN).forEach(number -> grow(number, network));
	}

	private void grow(int root, Network network) {
		if (parents[root] != UNSEEN) {
			return;
		}
		parents[root] = NONE;
		roots.add(root);
		Deque<Integer> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			int number = open.poll();
			order.add(number);
			for (int next : network.successors(number)) {
				if (parents[next] == UNSEEN) {
					parents[next] = number;
					depths[next] = depths[number] + 1;
					children.get(number).add(next);
					open.add(next);
				}
			}
		}
	}

	List<Integer> roots() {
		return roots;
	}

	List<Integer> children(int number) {
		return children.get(number);
	}

	int depth(int number) {
		return depths[number];
	}

	/** {@return all joined blocks, parents before their children} */
	List<Integer> order() {
		return order;
	}

	/** {@return the number of levels} */
	int height() {
		return order.stream().mapToInt(number -> depths[number] + 1).max().orElse(0);
	}
}
