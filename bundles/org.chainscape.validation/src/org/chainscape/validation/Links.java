package org.chainscape.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.ecore.EObject;

/** Directed links between nodes: the relations of a class, or the way from a company to its parent. */
public final class Links {

	/** From companies to their parents; a company that is its own parent is a circle. */
	public static final Links PARENTS = new Links(Company.class, true);

	private final Class<? extends EObject> carriers;
	private final boolean parents;

	private Links(Class<? extends EObject> carriers, boolean parents) {
		this.carriers = carriers;
		this.parents = parents;
	}

	/**
	 * The relations of a class, from start to end. A relation from a node to itself is no circle.
	 *
	 * @param type the class
	 * @return the links
	 */
	public static Links of(Class<? extends Relation> type) {
		return new Links(type, false);
	}

	/**
	 * A link.
	 *
	 * @param from where it starts
	 * @param to where it ends
	 */
	record Link(ChainNode from, ChainNode to) {
	}

	/** {@return the class of the objects that carry one link each} */
	Class<? extends EObject> carriers() {
		return carriers;
	}

	/** {@return the link an object carries, or {@code null} if it has none now} */
	Link link(EObject carrier) {
		ChainNode from = null;
		ChainNode to = null;
		if (parents && carrier instanceof Company company) {
			from = company;
			to = company.getParent();
		} else if (carrier instanceof Relation relation) {
			from = relation.getSource();
			to = relation.getTarget();
		}
		return from == null || to == null || from == to && !parents ? null : new Link(from, to);
	}

	/** {@return where links lead from a node} */
	Collection<ChainNode> from(ChainNode node, ValidationIndex index) {
		return neighbours(node, index, true);
	}

	/** {@return where links that lead to a node come from} */
	Collection<ChainNode> to(ChainNode node, ValidationIndex index) {
		return neighbours(node, index, false);
	}

	private Collection<ChainNode> neighbours(ChainNode node, ValidationIndex index, boolean forward) {
		Set<ChainNode> found = new LinkedHashSet<>();
		if (parents && node instanceof Company company) {
			if (!forward) {
				found.addAll(index.group(Groupings.SUBSIDIARIES, company));
			} else if (company.getParent() != null) {
				found.add(company.getParent());
			}
		} else if (!parents) {
			for (Relation relation : index.relationsOf(node)) {
				Link link = carriers.isInstance(relation) ? link(relation) : null;
				if (link != null && (forward ? link.from() : link.to()) == node) {
					found.add(forward ? link.to() : link.from());
				}
			}
		}
		return found;
	}
}
