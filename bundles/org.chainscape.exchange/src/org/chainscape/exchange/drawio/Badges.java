package org.chainscape.exchange.drawio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;

/** Finds out which part a badge belongs to, so that it can move with it. */
final class Badges {

	/** Those of no part. */
	static final String NOWHERE = "";

	private Badges() {
	}

	/** The marks over a figure by the key of their part: their own key ends in it, behind a colon. */
	static Map<String, List<ScenePart>> byPart(Scene scene) {
		Set<String> keys = scene.allParts().map(ScenePart::key).collect(Collectors.toSet());
		Map<String, List<ScenePart>> badges = new LinkedHashMap<>();
		for (ScenePart badge : scene.overlay()) {
			String owner = badge.key();
			do {
				int colon = owner.indexOf(':');
				owner = colon < 0 ? NOWHERE : owner.substring(colon + 1);
			} while (!owner.isEmpty() && !keys.contains(owner));
			badges.computeIfAbsent(owner, key -> new ArrayList<>()).add(badge);
		}
		return badges;
	}
}
