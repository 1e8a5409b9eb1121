package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The groups of one grouping, kept current member by member. */
final class Groups {

	private final Grouping<?, ?> grouping;
	private final Comparator<EObject> order;
	private final Map<Object, List<EObject>> members = new HashMap<>();
	private final Map<EObject, Collection<?>> keys = new HashMap<>();
	/** Keys of groups whose members may be out of order. */
	private final Set<Object> unsorted = new HashSet<>();

	Groups(Grouping<?, ?> grouping, Comparator<EObject> order) {
		this.grouping = grouping;
		this.order = order;
	}

	/** Brings the members of all groups into the order of the file if they may not be in it. */
	void sort(boolean mixed) {
		if (mixed) {
			members.values().stream().filter(group -> group.size() > 1).forEach(group -> group.sort(order));
		}
	}

	/** {@return the work to bring the members of all groups into the order of the file, in pieces} */
	Iterator<Runnable> sorting() {
		return members.values().stream().filter(group -> group.size() > 1).map(group -> (Runnable) () -> group.sort(order)).iterator();
	}

	/** Adds a member that stands behind all others in the file. */
	void append(EObject member) {
		Collection<?> of = grouping.keysOf(member);
		if (!of.isEmpty()) {
			keys.put(member, of);
			of.forEach(key -> members.computeIfAbsent(key, added -> new ArrayList<>(1)).add(member));
		}
	}

	/** Puts a member, new or not, into the groups it now belongs to; {@return the keys of the groups that gained or lost it} */
	Collection<?> update(EObject member) {
		Collection<?> now = grouping.keysOf(member);
		Collection<?> before = now.isEmpty() ? keys.remove(member) : keys.put(member, now);
		if (before != null && List.copyOf(before).equals(List.copyOf(now)) || before == null && now.isEmpty()) {
			return List.of();
		}
		Set<Object> changed = new HashSet<>();
		if (before != null) {
			before.stream().filter(key -> !now.contains(key)).forEach(key -> {
				leave(key, member);
				changed.add(key);
			});
		}
		for (Object key : now) {
			if (before == null || !before.contains(key)) {
				enter(key, member);
				changed.add(key);
			}
		}
		return changed;
	}

	/** Takes a member out of all its groups; {@return their keys} */
	Collection<?> remove(EObject member) {
		Collection<?> before = keys.remove(member);
		if (before == null) {
			return List.of();
		}
		before.forEach(key -> leave(key, member));
		return before;
	}

	/** To be told when a member stands somewhere else in the file. */
	void moved(EObject member) {
		unsorted.addAll(keys.getOrDefault(member, List.of()));
	}

	/** {@return the keys of the groups of a member} */
	Collection<?> keys(EObject member) {
		return keys.getOrDefault(member, List.of());
	}

	/** {@return the keys of all groups} */
	Collection<Object> all() {
		return members.keySet();
	}

	/** {@return the members of a group in the order of the file} */
	List<EObject> members(Object key) {
		List<EObject> found = members.get(key);
		if (found == null) {
			return List.of();
		}
		if (unsorted.remove(key)) {
			found.sort(order);
		}
		return found;
	}

	/** Hubs have hundreds of thousands of members: they are neither sorted again nor searched from end to end. */
	private void enter(Object key, EObject member) {
		List<EObject> group = members.computeIfAbsent(key, added -> new ArrayList<>(1));
		int at = unsorted.contains(key) ? group.size() : Collections.binarySearch(group, member, order);
		group.add(at < 0 ? -at - 1 : at, member);
	}

	private void leave(Object key, EObject member) {
		List<EObject> group = members.get(key);
		if (group != null) {
			int at = unsorted.contains(key) ? -1 : Collections.binarySearch(group, member, order);
			if (at >= 0 && group.get(at) == member) {
				group.remove(at);
			} else {
				group.remove(member);
			}
			if (group.isEmpty()) {
				members.remove(key);
				unsorted.remove(key);
			}
		}
	}
}
