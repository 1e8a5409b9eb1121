package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Flows;

/**
 * Who stands before and after something in the flow of supply. What is adopted, needed or built in comes before what adopts, needs or holds
 * it.
 */
final class Neighbours {

	private final ElementIndex index;
	private final RelationRule rule;
	private final Visibility visibility;

	Neighbours(ElementIndex index, RelationRule rule, Visibility visibility) {
		this.index = index;
		this.rule = rule;
		this.visibility = visibility;
	}

	/**
	 * Something before or after.
	 *
	 * @param node what it is
	 * @param via what of one's own the relations are about
	 * @param relations what says so
	 */
	record Neighbour(ChainNode node, ChainNode via, List<Relation> relations) {
	}

	/**
	 * The neighbours of a node.
	 *
	 * @param own the node
	 * @param upstream whether those before it are asked for, not those after it
	 * @param inside what is no neighbour because it belongs to the same
	 * @return one entry per neighbour, in the order of the document
	 */
	List<Neighbour> of(ChainNode own, boolean upstream, Collection<? extends ChainNode> inside) {
		Map<ChainNode, List<Relation>> found = new LinkedHashMap<>();
		for (Relation relation : index.relationsOf(own)) {
			ChainNode before = Flows.before(relation).orElse(null);
			ChainNode after = before == relation.getSource() ? relation.getTarget() : relation.getSource();
			ChainNode other = upstream ? before : after;
			if (before != null && (upstream ? after : before) == own && other != null && other != own && !inside.contains(other)
					&& rule.shows(relation) && visibility.onVisibleLayer(other)) {
				found.computeIfAbsent(other, node -> new ArrayList<>()).add(relation);
			}
		}
		return found.entrySet().stream().map(entry -> new Neighbour(entry.getKey(), own, List.copyOf(entry.getValue()))).toList();
	}
}
