package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

	private Cards() {
	}

	static Cards of(Scene scene) {
		Cards cards = new Cards();
		scene.parts().forEach(part -> cards.collect(part, null));
		cards.byElement.forEach((element, card) -> cards.bounds.put(element,
				box(card).translate(-scene.origin().x(), -scene.origin().y())));
		scene.connectors().forEach(cards::link);
		return cards;
	}

	/** {@return the element ids of all boxes in painting order} */
	Set<String> elements() {
		return byElement.keySet();
	}

	/** {@return the bounds of a box in diagram coordinates, as it stands before the layout} */
	Rect bounds(String element) {
		return bounds.get(element);
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
			links.add(new Link(source.get().elementId(), target.get().elementId()));
		}
	}

	/**
	 * A line between two boxes.
	 *
	 * @param source element id of the box it starts at or in
	 * @param target element id of the box it ends at or in
	 */
	record Link(String source, String target) {
	}
}
