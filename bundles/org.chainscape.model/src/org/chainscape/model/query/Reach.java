package org.chainscape.model.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Competition;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Partnership;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Stage;
import org.eclipse.emf.ecore.EObject;

/**
 * What can be reached from elements along relations in so many steps, by breadth first search. What is needed, used or built in stands
 * upstream of what needs, uses or contains it; of every other directed relation the source stands upstream of the target. Competition and
 * partnership have no direction and lead both ways.
 * <p>
 * What is inside a box takes part in what the box does: a company goes on along the relations of the segments it takes part in, an item
 * along those of the places it sits in, a segment along those of what is nested in it, of the boxes around it and of its stage. Such steps
 * cost nothing. On the way they are only taken outwards and not to the stage, so that one segment does not draw in a whole stage.
 */
public final class Reach {

	/** Depth without a limit. */
	public static final int ALL = Integer.MAX_VALUE;

	private final ElementIndex index;
	private final Predicate<Relation> follows;
	private final Map<ChainNode, Integer> distances = new LinkedHashMap<>();
	private final Set<Relation> relations = new LinkedHashSet<>();
	private final Set<ChainNode> reached = new LinkedHashSet<>();

	private Reach(ElementIndex index, Predicate<Relation> follows) {
		this.index = index;
		this.follows = follows;
	}

	/** Which way to go. */
	public enum Direction {
		/** Against the relations, to what supplies. */
		UPSTREAM,
		/** Along the relations, to what is supplied. */
		DOWNSTREAM,
		/** Both ways, each for itself: what is upstream and what is downstream, not the siblings. */
		BOTH
	}

	/**
	 * Searches.
	 *
	 * @param index the document
	 * @param starts stages, segments, items, companies; participations stand for their company, relations for both their ends
	 * @param direction which way
	 * @param depth number of relations in a row, at least 0; {@link #ALL} for no limit
	 * @param follows which relations are followed
	 * @return what is reached
	 * @throws IllegalArgumentException if the depth is negative
	 */
	public static Reach of(ElementIndex index, Collection<? extends EObject> starts, Direction direction, int depth,
			Predicate<Relation> follows) {
		if (depth < 0) {
			throw new IllegalArgumentException("Depth " + depth);
		}
		Reach reach = new Reach(index, follows);
		if (direction != Direction.DOWNSTREAM) {
			reach.search(starts, false, depth);
		}
		if (direction != Direction.UPSTREAM) {
			reach.search(starts, true, depth);
		}
		return reach;
	}

	/**
	 * The elements on the way.
	 *
	 * @return the elements with the number of relations to them; the starts have 0. Boxes passed through are among them
	 */
	public Map<ChainNode, Integer> distances() {
		return Map.copyOf(distances);
	}

	/** {@return the relations walked along, in the order they were met} */
	public List<Relation> relations() {
		return List.copyOf(relations);
	}

	/** {@return the starts and what a relation leads to, without the boxes that were only passed because something in them was reached} */
	public Set<ChainNode> reached() {
		return Set.copyOf(reached);
	}

	private void search(Collection<? extends EObject> starts, boolean down, int depth) {
		Map<ChainNode, Integer> met = new LinkedHashMap<>();
		Queue<ChainNode> queue = new ArrayDeque<>();
		for (EObject start : starts) {
			for (ChainNode node : nodes(start, down)) {
				reached.add(node);
				widened(node, true).forEach(each -> enter(each, 0, met, queue));
			}
			if (start instanceof Relation relation) {
				relations.add(relation);
			}
		}
		while (!queue.isEmpty()) {
			ChainNode node = queue.remove();
			int distance = met.get(node);
			if (distance < depth) {
				follow(node, distance, down, met, queue);
			}
		}
		met.forEach((node, distance) -> distances.merge(node, distance, Math::min));
	}

	private void follow(ChainNode node, int distance, boolean down, Map<ChainNode, Integer> met, Queue<ChainNode> queue) {
		for (Relation relation : index.relationsOf(node)) {
			ChainNode there = isSymmetric(relation) ? other(relation, node) : far(relation, node, down);
			if (there != null && there != node && follows.test(relation)) {
				relations.add(relation);
				reached.add(there);
				widened(there, false).forEach(each -> enter(each, distance + 1, met, queue));
			}
		}
	}

	/** The end the relation leads to from a node in a direction, or {@code null} if it leads the other way. */
	private static ChainNode far(Relation relation, ChainNode node, boolean down) {
		ChainNode near = down ? upper(relation) : lower(relation);
		return near == node ? other(relation, node) : null;
	}

	private static ChainNode other(Relation relation, ChainNode node) {
		return relation.getSource() == node ? relation.getTarget() : relation.getSource();
	}

	private static ChainNode upper(Relation relation) {
		return Flows.isNeed(relation) ? relation.getTarget() : relation.getSource();
	}

	private static ChainNode lower(Relation relation) {
		return Flows.isNeed(relation) ? relation.getSource() : relation.getTarget();
	}

	private static boolean isSymmetric(Relation relation) {
		return relation instanceof Competition || relation instanceof Partnership;
	}

	private static void enter(ChainNode node, int distance, Map<ChainNode, Integer> met, Queue<ChainNode> queue) {
		if (met.putIfAbsent(node, distance) == null) {
			queue.add(node);
		}
	}

	/** A relation goes on at its far end and has been walked itself. */
	private static List<ChainNode> nodes(EObject start, boolean down) {
		if (start instanceof Relation relation) {
			ChainNode end = down ? lower(relation) : upper(relation);
			return end == null ? List.of() : List.of(end);
		}
		if (start instanceof Participation participation) {
			return participation.getCompany() == null ? List.of() : List.of(participation.getCompany());
		}
		return start instanceof ChainNode node ? List.of(node) : List.of();
	}

	/** The element, and what it acts through or is part of. */
	private List<ChainNode> widened(ChainNode node, boolean start) {
		List<ChainNode> found = new ArrayList<>();
		found.add(node);
		if (node instanceof Company company && start) {
			index.participationsOf(company).forEach(participation -> around(participation.eContainer(), start, found));
		} else if (node instanceof Item item) {
			item.getPlaces().forEach(place -> around(place, start, found));
		} else if (node instanceof Place place) {
			around(place.eContainer(), start, found);
			if (start) {
				place.getSegments().forEach(segment -> inside(segment, found));
				found.addAll(place.getItems());
			}
		}
		return found;
	}

	private static void around(EObject innermost, boolean withStage, List<ChainNode> found) {
		for (EObject around = innermost; around instanceof Place place; around = around.eContainer()) {
			if (withStage || !(place instanceof Stage)) {
				found.add(place);
			}
		}
	}

	private static void inside(Place place, List<ChainNode> found) {
		found.add(place);
		found.addAll(place.getItems());
		place.getSegments().forEach(segment -> inside(segment, found));
	}
}
