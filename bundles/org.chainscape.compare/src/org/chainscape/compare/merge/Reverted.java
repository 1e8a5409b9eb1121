package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Difference.Added;
import org.chainscape.compare.diff.Difference.Changed;
import org.chainscape.compare.diff.Difference.Moved;
import org.chainscape.compare.diff.Difference.Removed;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Spot;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The newer state of two with some of the differences taken back. What comes back brings along what it cannot be without, what referred to
 * it, and its boxes and lines on diagrams. References into nothing are left to whoever merges this state with another.
 */
final class Reverted implements State {

	private final State older;
	private final State newer;
	private final Differences differences;
	private final Set<String> restored = new LinkedHashSet<>();
	private final Set<String> dropped = new HashSet<>();
	private final Map<String, Spot> moved = new HashMap<>();
	private final Map<String, Map<EStructuralFeature, Object>> values = new HashMap<>();
	/** Containers something comes back to or leaves, with the features concerned. */
	private final Map<String, Map<EStructuralFeature, Set<Object>>> coming = new HashMap<>();
	private final Traits traits = new Traits();
	private final List<String> keys = new ArrayList<>();

	Reverted(Differences differences, Collection<Difference> wanted) {
		this.differences = differences;
		older = differences.from();
		newer = differences.to();
		wanted.forEach(this::takeBack);
		bringAlong();
		collect(root());
	}

	private void takeBack(Difference difference) {
		if (difference instanceof Added added) {
			drop(added.key());
		} else if (difference instanceof Removed removed) {
			restore(removed.key());
		} else if (difference instanceof Moved move) {
			moved.put(move.key(), move.from());
			come(move.from().parent(), move.from().feature(), move.key());
		} else {
			Changed changed = (Changed) difference;
			values.computeIfAbsent(changed.key(), key -> new HashMap<>()).put(changed.feature(), changed.from());
		}
	}

	private void come(String parent, EStructuralFeature feature, String key) {
		coming.computeIfAbsent(parent, each -> new HashMap<>()).computeIfAbsent(feature, each -> new HashSet<>()).add(key);
	}

	private void drop(String key) {
		dropped.add(key);
		children(newer.node(key)).stream().filter(differences.added()::contains).forEach(this::drop);
	}

	private List<String> children(Node node) {
		List<String> children = new ArrayList<>();
		traits.of(node.type()).stream().filter(Traits::holds)
				.forEach(feature -> Sides.list(node.get(feature)).forEach(child -> children.add((String) child)));
		return children;
	}

	private void restore(String key) {
		if (!restored.add(key)) {
			return;
		}
		Node node = older.node(key);
		if (differences.removed().contains(node.parent())) {
			restoreAlone(node.parent());
		}
		come(node.parent(), node.place(), key);
		children(node).stream().filter(differences.removed()::contains).forEach(this::restore);
		needs(node);
	}

	/** A container comes back without what else was in it. */
	private void restoreAlone(String key) {
		if (restored.add(key)) {
			Node node = older.node(key);
			come(node.parent(), node.place(), key);
			if (differences.removed().contains(node.parent())) {
				restoreAlone(node.parent());
			}
			needs(node);
		}
	}

	private void needs(Node node) {
		for (EStructuralFeature feature : traits.of(node.type())) {
			boolean vital = feature.isRequired() && !feature.isMany() && (Traits.refers(feature) || Traits.mayPoint(feature));
			if (vital && node.get(feature) instanceof String target && differences.removed().contains(target)) {
				restore(target);
			}
		}
	}

	/** Who let go of what comes back takes hold of it again; its boxes and lines come back, too. */
	private void bringAlong() {
		Set<String> before = Set.copyOf(restored);
		if (before.isEmpty()) {
			return;
		}
		for (Difference difference : differences.all()) {
			if (difference instanceof Removed removed && shows(older.node(removed.key()), before)) {
				restore(removed.key());
			} else if (difference instanceof Changed changed && (Traits.refers(changed.feature()) || Traits.mayPoint(changed.feature()))) {
				takeHold(changed, before);
			}
		}
	}

	private boolean shows(Node node, Set<String> wanted) {
		return traits.of(node.type()).stream().filter(feature -> Traits.mayPoint(feature) && feature.isRequired() && !feature.isMany())
				.anyMatch(feature -> wanted.contains(node.get(feature)));
	}

	private void takeHold(Changed changed, Set<String> wanted) {
		List<?> from = Sides.list(changed.from());
		if (from.stream().noneMatch(wanted::contains)) {
			return;
		}
		Map<EStructuralFeature, Object> known = values.computeIfAbsent(changed.key(), key -> new HashMap<>());
		if (!changed.feature().isMany()) {
			if (changed.to() == null) {
				known.putIfAbsent(changed.feature(), changed.from());
			}
			return;
		}
		List<Object> all = new ArrayList<>(Sides.list(known.getOrDefault(changed.feature(), changed.to())));
		for (int i = 0; i < from.size(); i++) {
			Object member = from.get(i);
			if (wanted.contains(member) && !all.contains(member)) {
				all.add(i == 0 ? 0 : all.indexOf(from.get(i - 1)) + 1, member);
			}
		}
		known.put(changed.feature(), all);
	}

	private void collect(String key) {
		keys.add(key);
		children(node(key)).forEach(this::collect);
	}

	@Override
	public String root() {
		return newer.root();
	}

	@Override
	public Collection<String> keys() {
		return keys;
	}

	@Override
	public Node node(String key) {
		if (restored.contains(key)) {
			return new RevertedNode(older.node(key));
		}
		Node node = dropped.contains(key) ? null : newer.node(key);
		return node == null ? null : new RevertedNode(node);
	}

	private Object held(Node node, EStructuralFeature feature) {
		List<Object> members = new ArrayList<>();
		Node now = restored.contains(node.key()) ? null : newer.node(node.key());
		for (Object child : now == null ? List.of() : Sides.list(Sides.get(now, feature))) {
			if (!dropped.contains(child) && !moved.containsKey(child)) {
				members.add(child);
			}
		}
		Set<Object> back = coming.getOrDefault(node.key(), Map.of()).getOrDefault(feature, Set.of());
		List<?> before = Sides.list(Sides.get(older.node(node.key()), feature));
		for (int i = 0; i < before.size(); i++) {
			if (back.contains(before.get(i))) {
				int at = i == 0 ? 0 : members.indexOf(before.get(i - 1)) + 1;
				members.add(at, before.get(i));
			}
		}
		return feature.isMany() ? members : members.isEmpty() ? null : members.get(0);
	}

	/** An element as it is now, or as it was where it comes back. */
	private final class RevertedNode implements Node {

		private final Node node;

		RevertedNode(Node node) {
			this.node = node;
		}

		@Override
		public String key() {
			return node.key();
		}

		@Override
		public EClass type() {
			return node.type();
		}

		@Override
		public String parent() {
			Spot spot = moved.get(node.key());
			return spot == null ? node.parent() : spot.parent();
		}

		@Override
		public EReference place() {
			Spot spot = moved.get(node.key());
			return spot == null ? node.place() : spot.feature();
		}

		@Override
		public Object get(EStructuralFeature feature) {
			if (Traits.holds(feature)) {
				return held(node, feature);
			}
			Map<EStructuralFeature, Object> other = values.getOrDefault(node.key(), Map.of());
			return other.containsKey(feature) ? other.get(feature) : node.get(feature);
		}

		@Override
		public EObject object() {
			return node.object();
		}
	}
}
