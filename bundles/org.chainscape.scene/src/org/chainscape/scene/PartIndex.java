package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds parts by key, and what they are in. */
final class PartIndex {

	private final Map<String, ScenePart> parts = new LinkedHashMap<>();
	private final Map<String, ScenePart> parents = new HashMap<>();

	PartIndex(List<ScenePart> roots) {
		roots.forEach(root -> add(root, null));
	}

	private void add(ScenePart part, ScenePart parent) {
		parts.put(part.key(), part);
		if (parent != null) {
			parents.put(part.key(), parent);
		}
		part.children().forEach(child -> add(child, part));
	}

	ScenePart get(String key) {
		return parts.get(key);
	}

	ScenePart parent(String key) {
		return parents.get(key);
	}

	List<ScenePart> all() {
		return new ArrayList<>(parts.values());
	}

	List<ScenePart> ofRole(ScenePart.Role role) {
		return parts.values().stream().filter(part -> part.role() == role).toList();
	}

	/** The card a part is in; the part itself if it is in none. */
	ScenePart card(String key) {
		ScenePart part = parts.get(key);
		for (ScenePart above = part; above != null; above = parents.get(above.key())) {
			if (above.role() == ScenePart.Role.CARD) {
				return above;
			}
		}
		return part;
	}

	/** Whether one part is the other or lies in it, or the other way round. */
	boolean areNested(String one, String other) {
		return isIn(one, other) || isIn(other, one);
	}

	private boolean isIn(String inner, String outer) {
		for (ScenePart part = parts.get(inner); part != null; part = parents.get(part.key())) {
			if (part.key().equals(outer)) {
				return true;
			}
		}
		return false;
	}
}
