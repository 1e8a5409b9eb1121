package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.compare.merge.Conflict.Kind;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The state that mine and theirs give together once conflicts are decided. Values are worked out when they are asked for. */
final class Merged implements State {

	private final Merge merge;
	private final Sides sides;
	private final Map<Conflict, Side> decided;
	private final MergedValues values;
	private final Map<String, Home> homes = new LinkedHashMap<>();
	private final Set<String> gone = new HashSet<>();
	private final List<Consequence> consequences = new ArrayList<>();
	private final List<String> keys;

	/** Where an element is. */
	record Home(String parent, EReference place) {
	}

	Merged(Merge merge, Map<Conflict, Side> decided) {
		this.merge = merge;
		this.decided = decided;
		sides = merge.sides();
		values = new MergedValues(this);
		settlePresence();
		settleHomes();
		settleTwins();
		new Dangling(this, sides, consequences).settle();
		keys = order();
		dropUnreached();
	}

	/** Both may have put something into a place for one. */
	private void dropUnreached() {
		Set<String> reached = new HashSet<>(keys);
		for (String key : homes.keySet()) {
			if (isAlive(key) && !reached.contains(key)) {
				consequences.add(new Consequence(sides.object(key), null, null));
				gone.add(key);
			}
		}
	}

	List<Consequence> consequences() {
		return List.copyOf(consequences);
	}

	Merge merge() {
		return merge;
	}

	Side side(Conflict conflict) {
		return conflict == null ? Side.MINE : decided.getOrDefault(conflict, Side.MINE);
	}

	boolean isAlive(String key) {
		return homes.containsKey(key) && !gone.contains(key);
	}

	Collection<String> candidates() {
		return homes.keySet();
	}

	void drop(String key) {
		gone.add(key);
	}

	Home home(String key) {
		return homes.get(key);
	}

	/** What is there: neither removed by one side, nor, where the other went on working on it, decided to go. */
	private void settlePresence() {
		sides.mine().keys().forEach(key -> settle(key, sides.theirs(), merge.byThem(), Kind.REMOVED_BY_THEM, Side.MINE));
		sides.theirs().keys().forEach(key -> settle(key, sides.mine(), merge.byMe(), Kind.REMOVED_BY_ME, Side.THEIRS));
	}

	private void settle(String key, State other, Removals removals, Kind kind, Side owner) {
		String group = other.node(key) == null ? removals.group(key) : null;
		if (group == null || removals.isTouched(group) && side(merge.conflict(kind, group)) == owner) {
			homes.putIfAbsent(key, null);
		}
	}

	private void settleHomes() {
		homes.replaceAll((key, none) -> homeOf(key));
		for (String key : homes.keySet()) {
			breakCircle(key);
		}
	}

	private Home homeOf(String key) {
		Home base = home(sides.base().node(key));
		Node mineNode = sides.mine().node(key);
		Node theirsNode = sides.theirs().node(key);
		Home mine = mineNode == null ? base : home(mineNode);
		Home theirs = theirsNode == null ? base : home(theirsNode);
		if (base == null) {
			mine = mineNode == null ? theirs : mine;
			theirs = theirsNode == null ? mine : theirs;
		}
		Conflict conflict = merge.place(key);
		Home wanted = Objects.equals(mine, base) || conflict != null && side(conflict) == Side.THEIRS ? theirs : mine;
		if (!isThere(wanted)) {
			// Its new container is gone: it stays where it is with the other one, or was.
			wanted = isThere(mine) ? mine : isThere(theirs) ? theirs : base;
		}
		return wanted;
	}

	private boolean isThere(Home home) {
		return home == null || home.parent() == null || homes.containsKey(home.parent());
	}

	private static Home home(Node node) {
		return node == null ? null : new Home(node.parent(), node.place());
	}

	/** One moved A into B, the other B into A: theirs goes back to where it is with me. */
	private void breakCircle(String start) {
		Set<String> way = new LinkedHashSet<>();
		for (String key = start; key != null && homes.get(key) != null; key = homes.get(key).parent()) {
			if (!way.add(key)) {
				for (String each : way) {
					Node mine = sides.mine().node(each);
					if (mine != null) {
						homes.put(each, home(mine));
					}
				}
				return;
			}
		}
	}

	private void settleTwins() {
		for (Conflict conflict : merge.twins()) {
			Side side = side(conflict);
			if (side != Side.BOTH) {
				String loser = (String) (side == Side.MINE ? conflict.theirs() : conflict.mine());
				String winner = (String) (side == Side.MINE ? conflict.mine() : conflict.theirs());
				values.redirect(loser, winner);
				gone.add(loser);
			}
		}
	}

	/** Containers before content, as in a document. */
	private List<String> order() {
		List<String> ordered = new ArrayList<>(homes.size());
		collect(root(), ordered);
		return ordered;
	}

	private void collect(String key, List<String> ordered) {
		ordered.add(key);
		Node node = node(key);
		for (EStructuralFeature feature : sides.traits().of(node.type())) {
			if (Traits.holds(feature)) {
				Sides.list(node.get(feature)).forEach(child -> collect((String) child, ordered));
			}
		}
	}

	@Override
	public String root() {
		return sides.mine().root();
	}

	@Override
	public Collection<String> keys() {
		return keys;
	}

	@Override
	public Node node(String key) {
		return isAlive(key) ? new MergedNode(key) : null;
	}

	/** The children that say they are in a feature of an element, known or not to one side's list. */
	private Map<Home, Set<Object>> children;

	Set<Object> children(String parent, EStructuralFeature feature) {
		if (children == null) {
			children = new HashMap<>();
			homes.forEach((key, home) -> {
				if (home != null && home.parent() != null && !gone.contains(key)) {
					children.computeIfAbsent(home, each -> new LinkedHashSet<>()).add(key);
				}
			});
		}
		return children.getOrDefault(new Home(parent, (EReference) feature), Set.of());
	}

	/** To be called after something was dropped. */
	void forgetChildren() {
		children = null;
	}

	/** The class of an element: that of the side which changed it. */
	EClass type(String key) {
		Node base = sides.base().node(key);
		Node mine = sides.mine().node(key);
		Node theirs = sides.theirs().node(key);
		if (mine == null) {
			return Objects.requireNonNull(theirs, key).type();
		}
		return theirs == null ? mine.type() : base != null && base.type() == mine.type() ? theirs.type() : mine.type();
	}

	/** An element of the result. */
	private final class MergedNode implements Node {

		private final String key;

		MergedNode(String key) {
			this.key = key;
		}

		@Override
		public String key() {
			return key;
		}

		@Override
		public EClass type() {
			return Merged.this.type(key);
		}

		@Override
		public String parent() {
			return homes.get(key).parent();
		}

		@Override
		public EReference place() {
			return homes.get(key).place();
		}

		@Override
		public Object get(EStructuralFeature feature) {
			return values.get(key, feature);
		}

		@Override
		public EObject object() {
			return sides.object(key);
		}
	}
}
