package org.chainscape.compare.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.compare.diff.Difference.Added;
import org.chainscape.compare.diff.Difference.Changed;
import org.chainscape.compare.diff.Difference.Moved;
import org.chainscape.compare.diff.Difference.Removed;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.Sequences;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.chainscape.model.chain.ChainPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares two states, in time linear in their size but for lists that are in another order. */
final class Differ {

	private static final int OFTEN = 4096;

	private final State from;
	private final State to;
	private final Pulse pulse;
	private final Traits traits = new Traits();
	private final List<Difference> found = new ArrayList<>();
	private final Set<String> added = new LinkedHashSet<>();
	private final Set<String> removed = new LinkedHashSet<>();
	/** Elements that only stand elsewhere in their list, with the place they had. */
	private final Map<String, Integer> reordered = new HashMap<>();
	private final Map<String, Integer> addedSizes = new HashMap<>();
	private final Map<String, Integer> removedSizes = new HashMap<>();
	private int seen;

	Differ(State from, State to, Pulse pulse) {
		this.from = from;
		this.to = to;
		this.pulse = pulse;
	}

	List<Difference> found() {
		return found;
	}

	Set<String> added() {
		return added;
	}

	Set<String> removed() {
		return removed;
	}

	void run() {
		collect(to, from, added);
		collect(from, to, removed);
		count(to, added, addedSizes);
		count(from, removed, removedSizes);
		for (String key : to.keys()) {
			beat();
			Node now = to.node(key);
			if (added.contains(key)) {
				if (!added.contains(now.parent())) {
					found.add(new Added(key, now.object(), spot(to, now), addedSizes.get(key)));
				}
			} else {
				compare(from.node(key), now);
			}
		}
		for (String key : removed) {
			Node was = from.node(key);
			if (!removed.contains(was.parent())) {
				found.add(new Removed(key, was.object(), spot(from, was), removedSizes.get(key)));
			}
		}
	}

	private void beat() {
		if (++seen % OFTEN == 0) {
			pulse.check();
		}
	}

	/** What one state has and the other has not, or as something else. */
	private void collect(State one, State other, Set<String> only) {
		for (String key : one.keys()) {
			beat();
			Node there = other.node(key);
			if (there == null || there.type() != one.node(key).type()) {
				only.add(key);
			}
		}
	}

	/** How many come or go with each; containers come before their content. */
	private static void count(State state, Set<String> keys, Map<String, Integer> sizes) {
		List<String> upwards = new ArrayList<>(keys);
		for (int i = upwards.size() - 1; i >= 0; i--) {
			String key = upwards.get(i);
			int size = sizes.merge(key, 1, Integer::sum);
			String parent = state.node(key).parent();
			if (keys.contains(parent)) {
				sizes.merge(parent, size, Integer::sum);
			}
		}
	}

	private void compare(Node was, Node now) {
		if (now.parent() != null) {
			Integer place = reordered.get(now.key());
			if (!now.parent().equals(was.parent()) || now.place() != was.place()) {
				found.add(new Moved(now.key(), now.object(), spot(from, was), spot(to, now)));
			} else if (place != null) {
				found.add(new Moved(now.key(), now.object(), new Spot(was.parent(), was.place(), place), spot(to, now)));
			}
		}
		for (EStructuralFeature feature : traits.of(now.type())) {
			Object before = was.get(feature);
			Object after = now.get(feature);
			if (Objects.equals(before, after)) {
				continue;
			}
			if (Traits.holds(feature)) {
				order(list(before), list(after));
			} else {
				found.add(new Changed(now.key(), now.object(), feature, before, after, isImplied(feature, before, after)));
			}
		}
	}

	private void order(List<?> before, List<?> after) {
		Set<Object> staying = Sequences.staying(before, after);
		Set<Object> there = new HashSet<>(after);
		for (int i = 0; i < before.size(); i++) {
			Object key = before.get(i);
			if (there.contains(key) && !staying.contains(key) && !added.contains(key)) {
				reordered.put((String) key, i);
			}
		}
	}

	/** That a place has items is said by the items already, unless they stand in another order. */
	private static boolean isImplied(EStructuralFeature feature, Object before, Object after) {
		if (feature != ChainPackage.Literals.PLACE__ITEMS) {
			return false;
		}
		List<Object> both = new ArrayList<>(list(before));
		both.retainAll(new HashSet<>(list(after)));
		List<Object> same = new ArrayList<>(list(after));
		same.retainAll(new HashSet<>(list(before)));
		return both.equals(same);
	}

	private final Map<String, Map<EReference, Map<Object, Integer>>> fromSpots = new HashMap<>();
	private final Map<String, Map<EReference, Map<Object, Integer>>> toSpots = new HashMap<>();

	/** Positions of a list are looked up once for all of its members. */
	private Spot spot(State state, Node node) {
		Map<String, Map<EReference, Map<Object, Integer>>> known = state == from ? fromSpots : toSpots;
		Map<Object, Integer> places = known.computeIfAbsent(node.parent(), key -> new HashMap<>()).computeIfAbsent(node.place(), feature -> {
			Map<Object, Integer> made = new HashMap<>();
			list(state.node(node.parent()).get(feature)).forEach(member -> made.put(member, made.size()));
			return made;
		});
		return new Spot(node.parent(), node.place(), places.get(node.key()));
	}

	static List<?> list(Object value) {
		return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
	}
}
