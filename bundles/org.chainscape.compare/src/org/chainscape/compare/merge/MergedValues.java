package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.compare.diff.Aspect;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The values of features in the result of a merge. */
final class MergedValues {

	private final Merged merged;
	private final Sides sides;
	private final Map<String, String> redirected = new HashMap<>();

	MergedValues(Merged merged) {
		this.merged = merged;
		sides = merged.merge().sides();
	}

	/** From now on references to one element lead to another. */
	void redirect(String from, String to) {
		redirected.put(from, to);
	}

	Object get(String key, EStructuralFeature feature) {
		Node base = sides.base().node(key);
		Node mine = sides.mine().node(key);
		Node theirs = sides.theirs().node(key);
		// Who does not have it, or as something else, has no say.
		Object before = Sides.get(base, feature);
		Object own = has(mine, feature) ? mine.get(feature) : has(theirs, feature) ? theirs.get(feature) : before;
		Object other = has(theirs, feature) ? theirs.get(feature) : own;
		if (Traits.holds(feature)) {
			return held(key, feature, List.of(Sides.list(before), Sides.list(own), Sides.list(other)));
		}
		boolean points = Traits.refers(feature) || Traits.mayPoint(feature);
		if (points) {
			own = kept(before, own, sides.mine());
			other = kept(before, other, sides.theirs());
		}
		Object value = merge(key, feature, before, own, other);
		return points ? settled(value, feature) : value;
	}

	private static boolean has(Node node, EStructuralFeature feature) {
		return node != null && feature.getEContainingClass().isSuperTypeOf(node.type());
	}

	private Object held(String key, EStructuralFeature feature, List<List<?>> lists) {
		Set<Object> members = merged.children(key, feature);
		Side prefer = merged.side(merged.merge().value(key, feature));
		List<Object> ordered = new Lists(lists.get(0), lists.get(1), lists.get(2)).ordered(members, prefer);
		// What is kept or put back against one side stands in no list of the other.
		Set<Object> rest = new LinkedHashSet<>(members);
		ordered.forEach(rest::remove);
		ordered.addAll(rest);
		return feature.isMany() ? ordered : ordered.isEmpty() ? null : ordered.get(0);
	}

	private Object merge(String key, EStructuralFeature feature, Object before, Object own, Object other) {
		if (Objects.equals(own, other) || Objects.equals(other, before)) {
			return own;
		}
		if (Objects.equals(own, before)) {
			return other;
		}
		Side side = merged.side(merged.merge().value(key, feature));
		if (feature.isMany() && !Aspect.isGeometric(feature)) {
			Lists lists = new Lists(Sides.list(before), Sides.list(own), Sides.list(other));
			return lists.ordered(lists.members(), side);
		}
		return side == Side.THEIRS ? other : own;
	}

	/** What a side let go of only because it removed the target is still referred to if the target is there in the end. */
	private Object kept(Object before, Object now, State side) {
		if (before == null || Objects.equals(before, now)) {
			return now;
		}
		if (!(before instanceof List<?> list)) {
			return now == null && isKept(before, side) ? before : now;
		}
		List<Object> missing = new ArrayList<>(list);
		missing.removeIf(each -> !isKept(each, side));
		if (missing.isEmpty()) {
			return now;
		}
		missing.removeAll(Sides.list(now));
		List<Object> all = new ArrayList<>(Sides.list(now));
		for (Object each : missing) {
			// Behind what it stood behind.
			int at = list.indexOf(each);
			int place = at == 0 ? 0 : all.indexOf(list.get(at - 1)) + 1;
			all.add(place, each);
		}
		return all;
	}

	private boolean isKept(Object target, State side) {
		return target instanceof String key && side.node(key) == null && merged.isAlive(key);
	}

	/** The value without what is not there. */
	private Object settled(Object value, EStructuralFeature feature) {
		if (value instanceof List<?> list) {
			List<Object> there = new ArrayList<>(list.size());
			for (Object each : list) {
				Object target = redirected.getOrDefault(each, each instanceof String key ? key : null);
				Object kept = target == null ? each : target;
				if (!isGone(kept, feature) && (target == null || !there.contains(kept))) {
					there.add(kept);
				}
			}
			return there;
		}
		Object target = value instanceof String key ? redirected.getOrDefault(key, key) : value;
		return isGone(target, feature) ? null : target;
	}

	/** Texts that are no id of anything are texts. */
	boolean isGone(Object target, EStructuralFeature feature) {
		return target instanceof String key && !merged.isAlive(key) && (Traits.refers(feature) || sides.isKnown(key));
	}
}
