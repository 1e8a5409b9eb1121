package org.chainscape.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;

/**
 * Which pairs of parts a line joins if they turn out to be neighbours, so that room is left for its arrow. A company or item that occurs
 * several times is joined by its first chip only.
 */
final class Joins {

	private final Visibility visibility;
	private final Map<String, String> keys = new HashMap<>();
	private final Map<String, String> places = new HashMap<>();
	private final Set<Set<String>> pairs = new HashSet<>();

	Joins(StageGrid grid, RelationRule rule, ElementIndex index, Visibility visibility) {
		this.visibility = visibility;
		grid.cards().forEach(this::collect);
		for (Relation relation : index.relations()) {
			String source = key(relation.getSource());
			String target = key(relation.getTarget());
			if (source != null && target != null && rule.shows(relation)) {
				boolean lifts = rule.joinsPlaces(relation) && !(places.containsKey(source) && places.containsKey(target));
				add(lifts ? places.getOrDefault(source, source) : source, lifts ? places.getOrDefault(target, target) : target);
			}
		}
	}

	/**
	 * Whether a line joins two parts.
	 *
	 * @param one key of a part, or {@code null}
	 * @param other key of another part, or {@code null}
	 */
	boolean join(String one, String other) {
		return one != null && other != null && !one.equals(other) && pairs.contains(Set.of(one, other));
	}

	private void add(String one, String other) {
		if (!one.equals(other)) {
			pairs.add(Set.of(one, other));
		}
	}

	private String key(ChainNode node) {
		if (node == null || node.getId() == null || keys.containsKey(node.getId())) {
			return node == null ? null : keys.get(node.getId());
		}
		Place box = visibility.folding().standIn(node);
		return box == null ? null : keys.get(box.getId());
	}

	private void collect(StageGrid.Card card) {
		keys.putIfAbsent(card.id(), card.id());
		if (card.element() instanceof Place place && !card.node().isCollapsed()) {
			collectOwn(place);
			if (!card.isStage()) {
				place.getSegments().stream().filter(visibility::shows).forEach(this::collect);
			}
		}
	}

	private void collect(Segment segment) {
		keys.putIfAbsent(segment.getId(), segment.getId());
		if (visibility.folding().isFolded(segment)) {
			return;
		}
		collectOwn(segment);
		segment.getSegments().stream().filter(visibility::shows).forEach(this::collect);
	}

	private void collectOwn(Place place) {
		visibility.roster().members(place).forEach(member -> chip(member.company(), member.key(), place));
		place.getItems().stream().filter(visibility::shows).forEach(item -> chip(item, ChipFactory.key(item, place), place));
	}

	private void chip(ChainNode node, String key, Place place) {
		if (keys.putIfAbsent(node.getId(), key) == null) {
			places.put(key, place.getId());
		}
	}
}
