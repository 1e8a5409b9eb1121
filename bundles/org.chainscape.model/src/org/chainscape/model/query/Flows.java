package org.chainscape.model.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.chainscape.model.chain.Adoption;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Composition;
import org.chainscape.model.chain.Dependency;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Supply;

/**
 * The flow of supply of a whole chain in a few plain arrays, for questions that lead far: what stands so many steps before or after
 * something, and which way leads from one thing to another. {@link Reach} answers the same for what surrounds a box of a diagram, where
 * segments act for what is in them; here only relations count. A snapshot that does not follow later edits.
 */
public final class Flows {

	private final Map<ChainNode, Integer> numbers = new HashMap<>();
	private final List<ChainNode> nodes = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();
	private final int[] before;
	private final int[] after;
	private final Lists upstream;
	private final Lists downstream;

	/**
	 * Something that was reached.
	 *
	 * @param node what
	 * @param step number of relations to it, from 1
	 * @param via the last relation on the way
	 * @param from where that relation came from
	 */
	public record Reached(ChainNode node, int step, Relation via, ChainNode from) {
	}

	private Flows(Collection<Relation> all) {
		all.stream().filter(relation -> before(relation).isPresent() && relation.getSource() != null && relation.getTarget() != null
				&& relation.getSource() != relation.getTarget()).forEach(relations::add);
		before = relations.stream().mapToInt(relation -> number(before(relation).orElseThrow())).toArray();
		after = relations.stream().mapToInt(relation -> number(after(relation))).toArray();
		upstream = new Lists(after, nodes.size());
		downstream = new Lists(before, nodes.size());
	}

	/**
	 * Reads the relations of a document that are a flow: supply, and what is needed, adopted or built in.
	 *
	 * @param index the document
	 * @return its flows
	 */
	public static Flows of(ElementIndex index) {
		return new Flows(index.relations());
	}

	/**
	 * The end of a relation that comes first in the flow of supply.
	 *
	 * @param relation any relation
	 * @return its source if it supplies, its target if that is needed, adopted or built in; empty if the relation is no flow
	 */
	public static Optional<ChainNode> before(Relation relation) {
		if (relation instanceof Supply) {
			return Optional.ofNullable(relation.getSource());
		}
		return isNeed(relation) ? Optional.ofNullable(relation.getTarget()) : Optional.empty();
	}

	/** {@return whether the target of a relation stands upstream, since the source needs, uses or contains it} */
	static boolean isNeed(Relation relation) {
		return relation instanceof Adoption || relation instanceof Dependency || relation instanceof Composition;
	}

	/**
	 * What stands before or after something.
	 *
	 * @param starts where to start
	 * @param up whether to go against the flow
	 * @param steps how many relations in a row at most
	 * @return what is reached, each once with its smallest number of steps, nearest first; not the starts
	 */
	public List<Reached> around(Collection<? extends ChainNode> starts, boolean up, int steps) {
		List<Reached> found = new ArrayList<>();
		search(starts, up, steps, found, null);
		return found;
	}

	/**
	 * The shortest way down the flow.
	 *
	 * @param starts where it may start
	 * @param goals where it may end
	 * @return the relations in order; empty if no way leads there or it has no length
	 */
	public List<Reached> path(Collection<? extends ChainNode> starts, Collection<? extends ChainNode> goals) {
		List<Reached> found = new ArrayList<>();
		if (!search(starts, false, Integer.MAX_VALUE, found, goals)) {
			return List.of();
		}
		Map<ChainNode, Reached> byNode = new HashMap<>();
		found.forEach(reached -> byNode.put(reached.node(), reached));
		List<Reached> way = new ArrayList<>();
		for (Reached at = found.get(found.size() - 1); at != null; at = byNode.get(at.from())) {
			way.add(at);
		}
		Collections.reverse(way);
		return way;
	}

	private boolean search(Collection<? extends ChainNode> starts, boolean up, int steps, List<Reached> found,
			Collection<? extends ChainNode> goals) {
		int[] step = new int[nodes.size()];
		Arrays.fill(step, -1);
		ArrayDeque<Integer> queue = new ArrayDeque<>();
		for (ChainNode start : starts) {
			Integer number = numbers.get(start);
			if (number != null && step[number] < 0) {
				step[number] = 0;
				queue.add(number);
			}
		}
		Lists ways = up ? upstream : downstream;
		int[] ends = up ? before : after;
		while (!queue.isEmpty()) {
			int here = queue.remove();
			for (int i = ways.starts[here]; i < ways.starts[here + 1] && step[here] < steps; i++) {
				int there = ends[ways.relations[i]];
				if (step[there] < 0) {
					step[there] = step[here] + 1;
					queue.add(there);
					found.add(new Reached(nodes.get(there), step[there], relations.get(ways.relations[i]), nodes.get(here)));
					if (goals != null && goals.contains(nodes.get(there))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	private static ChainNode after(Relation relation) {
		return before(relation).orElseThrow() == relation.getSource() ? relation.getTarget() : relation.getSource();
	}

	private int number(ChainNode node) {
		Integer known = numbers.putIfAbsent(node, nodes.size());
		if (known == null) {
			nodes.add(node);
		}
		return known == null ? nodes.size() - 1 : known;
	}

	/** For every node the relations at one of its sides, in the order of the document. */
	private static final class Lists {

		private final int[] starts;
		private final int[] relations;

		Lists(int[] ends, int nodes) {
			starts = new int[nodes + 1];
			for (int end : ends) {
				starts[end + 1]++;
			}
			Arrays.setAll(starts, sum());
			relations = new int[ends.length];
			int[] next = Arrays.copyOf(starts, nodes);
			for (int i = 0; i < ends.length; i++) {
				relations[next[ends[i]]++] = i;
			}
		}

		private IntUnaryOperator sum() {
			return i -> i == 0 ? 0 : starts[i] + starts[i - 1];
		}
	}
}
