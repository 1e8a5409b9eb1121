package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A part of a scene as a scene of its own, such as what somebody selected and takes to another program. */
public final class Excerpt {

	private static final double MARGIN = 6;

	private Excerpt() {
	}

	/**
	 * Cuts parts out of a scene with everything inside them, the lines between them and the badges on them.
	 *
	 * @param scene the scene
	 * @param keys keys of parts and connectors; others are ignored
	 * @return a scene that holds only these, with a narrow margin; without parts and connectors it is empty and as large as its margins
	 */
	public static Scene of(Scene scene, Collection<String> keys) {
		List<ScenePart> parts = new ArrayList<>();
		scene.parts().forEach(part -> collect(part, keys, parts));
		Set<String> inside = new HashSet<>();
		Set<String> elements = new HashSet<>();
		parts.stream().flatMap(ScenePart::stream).forEach(part -> {
			inside.add(part.key());
			elements.add(part.elementId());
		});
		List<Connector> connectors = scene.connectors().stream().filter(connector -> keys.contains(connector.key())
				|| inside.contains(connector.sourceKey()) && inside.contains(connector.targetKey())).toList();
		List<ScenePart> badges = scene.overlay().stream().filter(badge -> badge.elementId() != null && elements.contains(badge.elementId()))
				.toList();
		Rect bounds = bounds(parts, connectors, badges);
		double dx = MARGIN - bounds.x();
		double dy = MARGIN - bounds.y();
		return new Scene(scene.name(), scene.language(), Math.ceil(bounds.width() + 2 * MARGIN), Math.ceil(bounds.height() + 2 * MARGIN),
				new Point(scene.origin().x() + dx, scene.origin().y() + dy), scene.background(),
				parts.stream().map(part -> Moves.move(part, dx, dy)).toList(),
				connectors.stream().map(connector -> Moves.move(connector, dx, dy)).toList(),
				badges.stream().map(badge -> Moves.move(badge, dx, dy)).toList());
	}

	private static void collect(ScenePart part, Collection<String> keys, List<ScenePart> into) {
		if (keys.contains(part.key())) {
			into.add(part);
		} else {
			part.children().forEach(child -> collect(child, keys, into));
		}
	}

	private static Rect bounds(List<ScenePart> parts, List<Connector> connectors, List<ScenePart> badges) {
		return new Picture(parts, connectors, badges, null, Credits.NONE).bounds();
	}
}
