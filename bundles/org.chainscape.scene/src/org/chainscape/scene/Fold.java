package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.text.Texts;

/**
 * Cuts what stands in one column of an ego map down to what can be read: of each list the weightiest in turn, until there is no room. What
 * is left keeps its order. Who hides a box, or puts it on a hidden layer, makes room for the next one.
 */
final class Fold {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private final EgoGraph graph;
	private final int most;
	private final Set<ChainNode> kept = new HashSet<>();
	private final Set<ChainNode> folded = new HashSet<>();

	/**
	 * @param graph knows what weighs most
	 * @param most how many there is room for in all
	 */
	Fold(EgoGraph graph, int most) {
		this.graph = graph;
		this.most = most;
	}

	/** The lists without what there is no room for. */
	List<List<Neighbours.Neighbour>> keep(List<List<Neighbours.Neighbour>> lists) {
		Set<ChainNode> wanted = new LinkedHashSet<>();
		lists.forEach(list -> list.forEach(neighbour -> wanted.add(neighbour.node())));
		wanted.removeAll(kept);
		if (kept.size() + wanted.size() <= most) {
			kept.addAll(wanted);
			return lists;
		}
		List<List<ChainNode>> best = new ArrayList<>();
		for (List<Neighbours.Neighbour> list : lists) {
			best.add(list.stream().map(Neighbours.Neighbour::node).distinct()
					.sorted(Comparator.comparingInt((ChainNode node) -> -graph.weight(node))).toList());
		}
		int longest = best.stream().mapToInt(List::size).max().orElse(0);
		for (int rank = 0; rank < longest; rank++) {
			for (List<ChainNode> list : best) {
				if (rank < list.size() && kept.size() < most) {
					kept.add(list.get(rank));
				}
			}
		}
		wanted.stream().filter(node -> !kept.contains(node)).forEach(folded::add);
		return lists.stream().map(list -> list.stream().filter(neighbour -> kept.contains(neighbour.node())).toList()).toList();
	}

	/** Writes how many are left out, if any are. */
	void tell(Panel panel, Ink ink) {
		if (!folded.isEmpty()) {
			panel.gap(10).lines(TEXTS.get(ink.options().language(), "ego.folded", String.valueOf(folded.size())), ink.type().cardSubtitle(),
					ink.palette().muted());
		}
	}
}
