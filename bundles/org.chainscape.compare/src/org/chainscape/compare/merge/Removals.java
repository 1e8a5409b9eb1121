package org.chainscape.compare.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.compare.diff.Aspect;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.Conflict.Kind;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What one side removed, in groups of elements that went together, and whether the other side went on working on any of a
 * group: changed it, put something into it or out of it, or began to refer to it. Where something stands on a diagram does not count.
 */
final class Removals {

	private final Sides sides;
	private final Side remover;
	private final Set<String> removed = new LinkedHashSet<>();
	private final Map<String, String> groups = new LinkedHashMap<>();
	private final Set<String> touched = new LinkedHashSet<>();

	Removals(Sides sides, Side remover) {
		this.sides = sides;
		this.remover = remover;
	}

	/** Looks for them. */
	Removals find(Pulse pulse) {
		State after = sides.of(remover);
		State worker = sides.of(remover.other());
		for (String key : sides.base().keys()) {
			if (after.node(key) == null) {
				removed.add(key);
				String parent = sides.base().node(key).parent();
				groups.put(key, parent != null && worker.node(parent) != null ? groups.getOrDefault(parent, key) : key);
			}
		}
		if (removed.isEmpty()) {
			return this;
		}
		pulse.check();
		for (String key : worker.keys()) {
			Node now = worker.node(key);
			Node was = sides.base().node(key);
			if (removed.contains(key) && isChanged(was, now)) {
				touched.add(groups.get(key));
			}
			lookForReferences(was, now);
		}
		return this;
	}

	private boolean isChanged(Node was, Node now) {
		if (!Objects.equals(was.parent(), now.parent()) || was.place() != now.place() || was.type() != now.type()) {
			return true;
		}
		for (EStructuralFeature feature : sides.traits().of(now.type())) {
			Object before = was.get(feature);
			Object after = now.get(feature);
			if (Objects.equals(before, after) || Aspect.isGeometric(feature)) {
				continue;
			}
			boolean fewer = feature.isMany() && (Traits.holds(feature) || Traits.refers(feature));
			if (!fewer || !new HashSet<>(Sides.list(before)).containsAll(Sides.list(after))) {
				return true;
			}
		}
		return false;
	}

	private void lookForReferences(Node was, Node now) {
		if (removed.contains(now.key())) {
			return;
		}
		for (EStructuralFeature feature : sides.traits().of(now.type())) {
			if (!Traits.refers(feature)) {
				continue;
			}
			Object after = now.get(feature);
			Object before = after == null || List.of().equals(after) ? after : Sides.get(was, feature);
			if (!Objects.equals(before, after)) {
				Set<Object> known = new HashSet<>(Sides.list(before));
				Sides.list(after).stream().filter(each -> removed.contains(each) && !known.contains(each)).map(groups::get)
						.forEach(touched::add);
			}
		}
	}

	/** {@return the conflicts, one for each group that was worked on} */
	List<Conflict> conflicts() {
		Kind kind = remover == Side.MINE ? Kind.REMOVED_BY_ME : Kind.REMOVED_BY_THEM;
		return touched.stream()
				.map(root -> new Conflict(kind, root, sides.of(remover.other()).node(root).object(), List.of(), null, null, null)).toList();
	}

	/** {@return the group of a removed element, known by the key of what it was all in; {@code null} for what was not removed} */
	String group(String key) {
		return groups.get(key);
	}

	boolean isTouched(String group) {
		return touched.contains(group);
	}
}
