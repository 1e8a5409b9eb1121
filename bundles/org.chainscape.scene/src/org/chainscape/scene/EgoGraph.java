package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Competition;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Partnership;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Subcategory;
import org.chainscape.model.chain.Substitution;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Libraries;

/**
 * What is known around a company or an item: where it takes part or sits, what it makes, who comes before and after it, and who is related
 * otherwise.
 */
final class EgoGraph {

	private static final int MAKER_WEIGHT = 10;
	private static final int COMPANY_WEIGHT = 1_000_000;

	private final ElementIndex index;
	private final Visibility visibility;
	private final RelationRule rule;
	private final Neighbours neighbours;
	private final ChainNode focus;
	private final Map<Place, List<Participation>> places = new LinkedHashMap<>();
	private final Map<Company, List<Item>> products = new LinkedHashMap<>();

	EgoGraph(ChainNode focus, ElementIndex index, RelationRule rule, Visibility visibility) {
		this.focus = focus;
		this.index = index;
		this.rule = rule;
		this.visibility = visibility;
		neighbours = new Neighbours(index, rule, visibility);
		if (focus instanceof Item item) {
			item.getPlaces().stream().filter(visibility::onVisibleLayer).forEach(place -> places.put(place, List.of()));
		} else if (focus instanceof Company company) {
			for (Participation participation : index.participationsOf(company)) {
				if (visibility.shows(participation) && participation.eContainer() instanceof Place place) {
					places.computeIfAbsent(place, unused -> new ArrayList<>()).add(participation);
				}
			}
		}
		index.document().getChains().stream().map(IndustryChain::getItems).flatMap(List::stream).filter(visibility::shows)
				.forEach(item -> item.getMakers().forEach(maker -> products.computeIfAbsent(maker, unused -> new ArrayList<>()).add(item)));
	}

	/** Something related otherwise than by supply. */
	enum Tie {
		/** One holds or invests in the other, or belongs to it. */
		HOLDING,
		/** They work together. */
		PARTNER,
		/** They compete. */
		RIVAL,
		/** One can replace the other. */
		SUBSTITUTE,
		/** One item is a sort of the other. */
		SORT
	}

	/**
	 * A tie to the focus.
	 *
	 * @param node the other end
	 * @param relations what says so; empty for a parent or subsidiary
	 * @param outgoing whether it goes from the focus to the other
	 */
	record Tied(ChainNode node, List<Relation> relations, boolean outgoing) {
	}

	/** Where the focus takes part, with the statements that say so. */
	Map<Place, List<Participation>> places() {
		return places;
	}

	/** What a company makes, owns or runs. */
	List<Item> products(Company company) {
		return products.getOrDefault(company, List.of());
	}

	/** Before or after the focus and its products. */
	List<Neighbours.Neighbour> direct(boolean upstream) {
		return around(focus, upstream, Set.of());
	}

	/** Before or after the places the focus takes part in; what is before or after the focus itself is left out. */
	List<Neighbours.Neighbour> viaPlaces(boolean upstream) {
		Set<ChainNode> known = new HashSet<>(places.keySet());
		direct(upstream).forEach(neighbour -> known.add(neighbour.node()));
		known.add(focus);
		List<Neighbours.Neighbour> found = new ArrayList<>();
		places.keySet().forEach(place -> found.addAll(neighbours.of(place, upstream, known)));
		return found;
	}

	/** One step further: before or after a neighbour and, where it is a company, what it makes. */
	List<Neighbours.Neighbour> around(ChainNode node, boolean upstream, Set<ChainNode> shown) {
		List<ChainNode> own = new ArrayList<>(List.of(node));
		if (node instanceof Company company) {
			own.addAll(products(company));
		}
		Set<ChainNode> inside = new HashSet<>(own);
		inside.addAll(shown);
		inside.add(focus);
		List<Neighbours.Neighbour> found = new ArrayList<>();
		own.forEach(one -> found.addAll(neighbours.of(one, upstream, inside)));
		return found;
	}

	/** How much a node has to do with the rest of the chain: the weightiest come first where not all can be shown. */
	int weight(ChainNode node) {
		int relations = index.relationsOf(node).size();
		return node instanceof Item item ? relations + MAKER_WEIGHT * item.getMakers().size() : relations + COMPANY_WEIGHT;
	}

	/** Who is tied to the focus in a way, each once per direction. */
	List<Tied> tied(Tie tie) {
		Set<ChainNode> own = new LinkedHashSet<>(Set.of(focus));
		if (focus instanceof Company company) {
			if (tie == Tie.SORT) {
				return List.of();
			}
			own.addAll(products(company));
		}
		Map<List<Object>, List<Relation>> found = new LinkedHashMap<>();
		for (ChainNode one : own) {
			for (Relation relation : index.relationsOf(one)) {
				boolean starts = relation.getSource() == one;
				boolean outgoing = starts || tie == Tie.PARTNER || tie == Tie.RIVAL;
				ChainNode other = starts ? relation.getTarget() : relation.getSource();
				if (is(relation, tie) && other != null && !own.contains(other) && rule.shows(relation) && visibility.onVisibleLayer(other)) {
					found.computeIfAbsent(List.of(other, outgoing), unused -> new ArrayList<>()).add(relation);
				}
			}
		}
		List<Tied> tied = new ArrayList<>();
		found.forEach((key, relations) -> tied.add(new Tied((ChainNode) key.get(0), List.copyOf(relations), (Boolean) key.get(1))));
		if (tie == Tie.HOLDING && focus instanceof Company company) {
			addFamily(company, tied);
		}
		return tied;
	}

	private void addFamily(Company company, List<Tied> tied) {
		Set<ChainNode> known = new HashSet<>();
		tied.forEach(one -> known.add(one.node()));
		if (company.getParent() != null && known.add(company.getParent())) {
			tied.add(new Tied(company.getParent(), List.of(), false));
		}
		Libraries.companies(index.document()).stream().filter(each -> each.getParent() == company && known.add(each))
				.forEach(each -> tied.add(new Tied(each, List.of(), true)));
	}

	private static boolean is(Relation relation, Tie tie) {
		return switch (tie) {
		case SORT -> relation instanceof Subcategory;
		case HOLDING -> relation instanceof Ownership || relation instanceof Investment;
		case PARTNER -> relation instanceof Partnership;
		case RIVAL -> relation instanceof Competition;
		case SUBSTITUTE -> relation instanceof Substitution;
		};
	}
}
