package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;

/** Links among nodes as plain numbers, to find what reaches itself: Tarjan's algorithm, with a stack of its own instead of calls. */
final class Net {

	private static final int NONE = -1;

	private final Map<ChainNode, Integer> numbers = new HashMap<>();
	private final List<ChainNode> nodes = new ArrayList<>();
	private int[] from = new int[64];
	private int[] to = new int[64];
	private int links;

	void add(Links.Link link) {
		if (link == null) {
			return;
		}
		if (links == from.length) {
			from = Arrays.copyOf(from, 2 * links);
			to = Arrays.copyOf(to, 2 * links);
		}
		from[links] = number(link.from());
		to[links] = number(link.to());
		links++;
	}

	private int number(ChainNode node) {
		Integer known = numbers.putIfAbsent(node, nodes.size());
		if (known != null) {
			return known;
		}
		nodes.add(node);
		return nodes.size() - 1;
	}

	/** {@return the sets of nodes that reach each other, and single ones that reach themselves} */
	List<Set<ChainNode>> knots() {
		return new Search().knots();
	}

	/** One walk over all links. */
	private final class Search {

		/** Links of node n are {@code ends} from {@code first[n]} to {@code first[n + 1]}. */
		private final int[] first = new int[nodes.size() + 1];
		private final int[] ends = new int[links];
		private final int[] met = new int[nodes.size()];
		private final int[] lowest = new int[nodes.size()];
		private final boolean[] open = new boolean[nodes.size()];
		private final int[] next = new int[nodes.size()];
		private final int[] way = new int[nodes.size()];
		private final int[] waiting = new int[nodes.size()];
		private final List<Set<ChainNode>> found = new ArrayList<>();
		private int deep;
		private int waits;
		private int time;

		List<Set<ChainNode>> knots() {
			for (int i = 0; i < links; i++) {
				first[from[i] + 1]++;
			}
			for (int i = 0; i < nodes.size(); i++) {
				first[i + 1] += first[i];
			}
			int[] free = first.clone();
			for (int i = 0; i < links; i++) {
				ends[free[from[i]]++] = to[i];
			}
			Arrays.fill(met, NONE);
			for (int node = 0; node < nodes.size(); node++) {
				if (met[node] == NONE) {
					walk(node);
				}
			}
			return found;
		}

		private void walk(int start) {
			enter(start);
			while (deep > 0) {
				int node = way[deep - 1];
				if (next[node] < first[node + 1]) {
					int end = ends[next[node]++];
					if (met[end] == NONE) {
						enter(end);
					} else if (open[end]) {
						lowest[node] = Math.min(lowest[node], met[end]);
					}
				} else {
					leave(node);
				}
			}
		}

		private void enter(int node) {
			met[node] = time;
			lowest[node] = time++;
			open[node] = true;
			next[node] = first[node];
			way[deep++] = node;
			waiting[waits++] = node;
		}

		private void leave(int node) {
			deep--;
			if (deep > 0) {
				lowest[way[deep - 1]] = Math.min(lowest[way[deep - 1]], lowest[node]);
			}
			if (lowest[node] != met[node]) {
				return;
			}
			int size = 0;
			int last;
			do {
				last = waiting[--waits];
				open[last] = false;
				size++;
			} while (last != node);
			if (size > 1 || reachesItself(node)) {
				Set<ChainNode> knot = new LinkedHashSet<>();
				for (int i = waits; i < waits + size; i++) {
					knot.add(nodes.get(waiting[i]));
				}
				found.add(knot);
			}
		}

		private boolean reachesItself(int node) {
			for (int i = first[node]; i < first[node + 1]; i++) {
				if (ends[i] == node) {
					return true;
				}
			}
			return false;
		}
	}
}
