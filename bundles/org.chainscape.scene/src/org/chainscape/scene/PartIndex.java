package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds parts by key, and what they are in. */
final class PartIndex {

	private final Map<String, ScenePart> parts = new LinkedHashMap<>();
	private final Map<String, ScenePart> parents = new HashMap<>();
	private List<ScenePart> all;
	private Buckets<ScenePart> places;
	private List<Shift> shifts = new ArrayList<>();

	/**
	 * A part that lies elsewhere now or has another size.
	 *
	 * @param before where it was
	 * @param after where it is
	 */
	record Shift(Rect before, Rect after) {

		/** Whether it makes a difference to what is asked about an area. */
		boolean concerns(Rect area) {
			return (before.overlaps(area) || after.overlaps(area)) && !(before.contains(area) && after.contains(area));
		}
	}

	PartIndex(List<ScenePart> roots) {
		roots.forEach(root -> add(root, null));
		all = List.copyOf(parts.values());
	}

	private void add(ScenePart part, ScenePart parent) {
		parts.put(part.key(), part);
		if (parent != null) {
			parents.put(part.key(), parent);
		}
		part.children().forEach(child -> add(child, part));
	}

	/**
	 * Takes over a picture with the same parts, some of them in other places.
	 *
	 * @param roots its outermost parts, the unchanged ones the same objects as before
	 * @return keys of the parts that are other objects now
	 */
	Set<String> update(List<ScenePart> roots) {
		Set<String> changed = new HashSet<>();
		roots.forEach(root -> update(root, changed));
		if (!changed.isEmpty()) {
			all = List.copyOf(parts.values());
		}
		return changed;
	}

	private void update(ScenePart part, Set<String> changed) {
		ScenePart before = parts.put(part.key(), part);
		if (before != part) {
			changed.add(part.key());
			if (!before.bounds().equals(part.bounds())) {
				shifts.add(new Shift(before.bounds(), part.bounds()));
			}
			if (places != null) {
				places.remove(before.bounds(), before);
				places.add(part.bounds(), part);
			}
			for (ScenePart child : part.children()) {
				parents.put(child.key(), part);
				update(child, changed);
			}
		}
	}

	/** What was shifted since this was asked last. */
	List<Shift> takeShifts() {
		List<Shift> taken = shifts;
		shifts = new ArrayList<>();
		return taken;
	}

	ScenePart get(String key) {
		return parts.get(key);
	}

	ScenePart parent(String key) {
		return parents.get(key);
	}

	List<ScenePart> all() {
		return all;
	}

	/**
	 * Looks for a part that shares inner area with a rectangle.
	 *
	 * @param area where
	 * @param wanted whether it is what is looked for; each part is asked about at most once
	 * @return whether there is one
	 */
	boolean any(Rect area, Predicate<ScenePart> wanted) {
		if (places == null) {
			places = Buckets.over(all.stream().map(ScenePart::bounds).toList());
			all.forEach(part -> places.add(part.bounds(), part));
		}
		return places.any(area, wanted);
	}

	List<ScenePart> ofRole(ScenePart.Role role) {
		return all.stream().filter(part -> part.role() == role).toList();
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
