package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.chainscape.scene.StageMapMetrics;

/** The boxes of a scene that a layout moves, and the lines between them, seen from outside: what lies inside a box moves with it. */
final class Cards {

	private final Map<String, ScenePart> byElement = new LinkedHashMap<>();
	private final Map<String, ScenePart> cardOfPart = new HashMap<>();
	private final List<Link> links = new ArrayList<>();
	private final Map<String, Rect> bounds = new HashMap<>();
	private final Set<String> fixed = new LinkedHashSet<>();
	private final List<Rect> bands = new ArrayList<>();

	private Cards() {
	}

	static Cards of(Scene scene, Diagram diagram) {
		Cards cards = new Cards();
		diagram.getNodes().stream().filter(Cards::isFixed).forEach(node -> cards.fixed.add(node.getElement()));
		scene.parts().forEach(part -> cards.collect(part, null));
		cards.fixed.retainAll(cards.byElement.keySet());
		cards.byElement.forEach((element, card) -> cards.bounds.put(element, box(card).translate(-scene.origin().x(), -scene.origin().y())));
		diagram.getNodes().stream().filter(Cards::isPlaced).forEach(cards::takeStored);
		scene.parts().stream().filter(part -> part.role() == Role.BAND)
				.forEach(part -> cards.bands.add(part.bounds().translate(-scene.origin().x(), -scene.origin().y())));
		scene.connectors().forEach(cards::link);
		return cards;
	}

	/** {@return the element ids of all boxes in painting order} */
	Set<String> elements() {
		return byElement.keySet();
	}

	/** {@return the bounds of a box in diagram coordinates, as it is stored before the layout; as drawn if it has no place yet} */
	Rect bounds(String element) {
		return bounds.get(element);
	}

	/** {@return whether a box was ever put somewhere} */
	static boolean isPlaced(DiagramNode node) {
		return isFixed(node) || node.getX() != 0 || node.getY() != 0;
	}

	/** {@return whether a box may not be moved by a layout} */
	static boolean isFixed(DiagramNode node) {
		return node.isPinned() || node.isLocked();
	}

	/** {@return whether the box of an element may not be moved} */
	boolean isFixed(String element) {
		return fixed.contains(element);
	}

	/** {@return the elements whose boxes may not be moved} */
	Set<String> fixed() {
		return fixed;
	}

	/** {@return the bounds of the bands of stages, as they stand before the layout} */
	List<Rect> bands() {
		return bands;
	}

	/** {@return the relations whose lines start or end at or in one of these boxes} */
	Set<String> relationsOf(Set<String> elements) {
		return links.stream().filter(link -> elements.contains(link.source()) || elements.contains(link.target())).map(Link::relation)
				.collect(Collectors.toSet());
	}

	/** {@return the lines that start or end at or in a box} */
	List<Link> linksOf(String element) {
		return links.stream().filter(link -> link.source().equals(element) || link.target().equals(element)).toList();
	}

	/**
	 * The lines between two different boxes of a set.
	 *
	 * @param elements element ids of boxes
	 * @return the lines whose two ends lie in or on boxes of the set
	 */
	List<Link> linksAmong(Set<String> elements) {
		return links.stream().filter(link -> elements.contains(link.source()) && elements.contains(link.target())).toList();
	}

	/** Where boxes overlap, the scene draws them apart; a layout goes by what is stored. */
	private void takeStored(DiagramNode node) {
		bounds.computeIfPresent(node.getElement(),
				(element, drawn) -> new Rect(node.getX(), node.getY(), drawn.width(), drawn.height()));
	}

	private void collect(ScenePart part, ScenePart card) {
		ScenePart owner = card == null && (part.role() == Role.CARD || isEmptyBand(part)) && part.elementId() != null ? part : card;
		if (owner == part) {
			byElement.put(part.elementId(), part);
		}
		if (owner != null) {
			cardOfPart.put(part.key(), owner);
		}
		part.children().forEach(child -> collect(child, owner));
	}

	/** A stage without cards keeps its column. */
	private static boolean isEmptyBand(ScenePart part) {
		return part.role() == Role.BAND && part.children().isEmpty();
	}

	private static Rect box(ScenePart part) {
		Rect bounds = part.bounds();
		double padding = StageMapMetrics.BAND_PADDING;
		return isEmptyBand(part) ? new Rect(bounds.x() + padding, bounds.y(), bounds.width() - 2 * padding, 0) : bounds;
	}

	private void link(Connector connector) {
		Optional<ScenePart> source = Optional.ofNullable(cardOfPart.get(connector.sourceKey()));
		Optional<ScenePart> target = Optional.ofNullable(cardOfPart.get(connector.targetKey()));
		if (source.isPresent() && target.isPresent() && source.get() != target.get()) {
			links.add(new Link(connector.relationId(), source.get().elementId(), target.get().elementId()));
		}
	}

	/**
	 * A line between two boxes.
	 *
	 * @param relation id of the relation it shows
	 * @param source element id of the box it starts at or in
	 * @param target element id of the box it ends at or in
	 */
	record Link(String relation, String source, String target) {

		/** {@return the box at the other end} */
		String other(String element) {
			return source.equals(element) ? target : source;
		}
	}
}
