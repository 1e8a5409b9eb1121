package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps the parts and connectors of the scene before where the new scene has equal ones. */
final class Sharing {

	private Map<String, ScenePart> parts = new HashMap<>();
	private Map<String, ScenePart> overlay = new HashMap<>();
	private Map<String, Connector> connectors = new HashMap<>();
	/** The object each kept one stands for: what was found to be equal once need not be compared again. */
	private final Map<Object, Object> standIns = new IdentityHashMap<>();
	private boolean all = true;

	/** Forgets what the next scene does not have. */
	void begin() {
		all = true;
	}

	/** The scene, made of parts of the one before as far as possible. */
	Scene share(Scene scene) {
		Map<String, ScenePart> oldParts = parts;
		Map<String, ScenePart> oldOverlay = overlay;
		Map<String, Connector> oldConnectors = connectors;
		if (all) {
			standIns.clear();
			parts = new HashMap<>();
			overlay = new HashMap<>();
			connectors = new HashMap<>();
		}
		List<ScenePart> shared = shared(scene.parts(), oldParts, parts);
		List<ScenePart> above = shared(scene.overlay(), oldOverlay, overlay);
		List<Connector> lines = new ArrayList<>(scene.connectors().size());
		for (Connector connector : scene.connectors()) {
			Connector old = oldConnectors.get(connector.key());
			boolean same = old != null && (old == connector || standIns.get(old) == connector || connector.equals(old));
			Connector kept = same ? old : connector;
			if (kept != connector) {
				standIns.put(kept, connector);
			}
			lines.add(kept);
			if (!same || all) {
				connectors.put(connector.key(), kept);
			}
		}
		all = false;
		return new Scene(scene.name(), scene.language(), scene.width(), scene.height(), scene.origin(), scene.background(), shared, lines,
				above);
	}

	private List<ScenePart> shared(List<ScenePart> fresh, Map<String, ScenePart> old, Map<String, ScenePart> present) {
		List<ScenePart> result = new ArrayList<>(fresh.size());
		fresh.forEach(part -> result.add(shared(part, old, present)));
		return result;
	}

	private ScenePart shared(ScenePart part, Map<String, ScenePart> old, Map<String, ScenePart> present) {
		ScenePart before = old.get(part.key());
		if (before != null && !all && (before == part || standIns.get(before) == part)) {
			return before;
		}
		List<ScenePart> children = shared(part.children(), old, present);
		ScenePart kept = part;
		if (before != null && isSame(before.children(), children) && before.bounds().equals(part.bounds()) && before.role() == part.role()
				&& before.shapes().equals(part.shapes()) && Objects.equals(before.elementId(), part.elementId())) {
			kept = before;
		} else if (!isSame(part.children(), children)) {
			kept = new ScenePart(part.key(), part.role(), part.elementId(), part.bounds(), part.shapes(), children);
		}
		if (kept != part) {
			standIns.put(kept, part);
		}
		if (kept != before || all) {
			present.put(kept.key(), kept);
		}
		return kept;
	}

	private static boolean isSame(List<ScenePart> some, List<ScenePart> others) {
		if (some.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < some.size(); i++) {
			if (some.get(i) != others.get(i)) {
				return false;
			}
		}
		return true;
	}
}
