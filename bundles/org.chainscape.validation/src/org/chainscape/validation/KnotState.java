package org.chainscape.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.chainscape.model.chain.ChainNode;
import org.eclipse.emf.ecore.EObject;

/**
 * The knots of some links, kept current link by link. A new link costs a search that stops as soon as one of its two directions is
 * exhausted, a lost one a look at the knot it was in.
 */
final class KnotState {

	/** More changed links than this are not worth single searches. */
	private static final int MANY = 500;

	private final Links links;
	private final ValidationIndex index;
	private final Map<EObject, Links.Link> known = new HashMap<>();
	private final Map<ChainNode, Knot> knots = new HashMap<>();
	private final List<Links.Link> lost = new ArrayList<>();
	private final List<Links.Link> gained = new ArrayList<>();
	private final Map<Knot, Boolean> changed = new IdentityHashMap<>();

	/** A knot, equal only to itself. */
	static final class Knot {

		private final Set<ChainNode> nodes;

		private Knot(Set<ChainNode> nodes) {
			this.nodes = nodes;
		}

		Set<ChainNode> nodes() {
			return nodes;
		}
	}

	KnotState(Links links, ValidationIndex index) {
		this.links = links;
		this.index = index;
	}

	/** Looks again at an object that may carry a link. */
	void update(EObject carrier) {
		if (!links.carriers().isInstance(carrier)) {
			return;
		}
		Links.Link now = index.contains(carrier) ? links.link(carrier) : null;
		Links.Link before = now == null ? known.remove(carrier) : known.put(carrier, now);
		if (!Objects.equals(before, now)) {
			if (before != null) {
				lost.add(before);
			}
			if (now != null) {
				gained.add(now);
			}
		}
	}

	/** To be told when a node stands somewhere else in the file: a knot is reported at its first node. */
	void moved(EObject node) {
		Knot knot = knots.get(node);
		if (knot != null) {
			changed.put(knot, true);
		}
	}

	/** Has all knots looked at again. */
	void recheck() {
		knots.values().forEach(knot -> changed.put(knot, true));
	}

	boolean isPending() {
		return !lost.isEmpty() || !gained.isEmpty() || !changed.isEmpty();
	}

	/** {@return the knots that came, went or have other links inside since this was last asked, and whether they are still there} */
	Map<Knot, Boolean> settle() {
		if (lost.size() + gained.size() > MANY) {
			List.copyOf(knots.values()).forEach(this::drop);
			Knots.of(known.values()).forEach(this::add);
		} else {
			lost.forEach(this::loosen);
			gained.forEach(this::tighten);
		}
		lost.clear();
		gained.clear();
		Map<Knot, Boolean> settled = new IdentityHashMap<>(changed);
		changed.clear();
		return settled;
	}

	private void loosen(Links.Link link) {
		Knot knot = knots.get(link.from());
		if (knot != null && knot == knots.get(link.to())) {
			drop(knot);
			Knots.among(knot.nodes(), links, index).forEach(this::add);
		}
	}

	private void tighten(Links.Link link) {
		Knot knot = knots.get(link.from());
		if (knot != null && knot == knots.get(link.to())) {
			changed.put(knot, true);
			return;
		}
		Set<ChainNode> around = around(link.from());
		if (!around.isEmpty()) {
			around.stream().map(knots::get).filter(Objects::nonNull).distinct().toList().forEach(this::drop);
			add(around);
		}
	}

	private void add(Set<ChainNode> nodes) {
		Knot knot = new Knot(nodes);
		nodes.forEach(node -> knots.put(node, knot));
		changed.put(knot, true);
	}

	private void drop(Knot knot) {
		knot.nodes().forEach(node -> knots.remove(node, knot));
		changed.put(knot, false);
	}

	/** The nodes that a node reaches and that reach it; none if it does not reach itself. */
	private Set<ChainNode> around(ChainNode node) {
		Function<ChainNode, Collection<ChainNode>> forward = at -> links.from(at, index);
		Function<ChainNode, Collection<ChainNode>> backward = at -> links.to(at, index);
		Reach ahead = new Reach(node, forward);
		Reach behind = new Reach(node, backward);
		while (true) {
			if (!ahead.step(null)) {
				return within(node, ahead, backward);
			}
			if (!behind.step(null)) {
				return within(node, behind, forward);
			}
		}
	}

	private static Set<ChainNode> within(ChainNode node, Reach region, Function<ChainNode, Collection<ChainNode>> back) {
		if (!region.seen.contains(node)) {
			return Set.of();
		}
		Reach knot = new Reach(node, back);
		boolean more = true;
		while (more) {
			more = knot.step(region.seen);
		}
		return knot.seen;
	}

	/** A walk in one direction, node by node. */
	private static final class Reach {

		private final Function<ChainNode, Collection<ChainNode>> next;
		private final Deque<ChainNode> open = new ArrayDeque<>();
		/** What was reached; the start only if a way leads back to it. */
		private final Set<ChainNode> seen = new LinkedHashSet<>();
		private final Set<ChainNode> expanded = new HashSet<>();

		Reach(ChainNode start, Function<ChainNode, Collection<ChainNode>> next) {
			this.next = next;
			open.add(start);
		}

		/** Goes on from one node, within a region if one is given; {@return false if there was nothing left to do} */
		boolean step(Set<ChainNode> region) {
			ChainNode at = open.poll();
			if (at == null) {
				return false;
			}
			if (expanded.add(at)) {
				for (ChainNode found : next.apply(at)) {
					if ((region == null || region.contains(found)) && seen.add(found)) {
						open.add(found);
					}
				}
			}
			return true;
		}
	}
}
