package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.Traits;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sees to it that nothing of a result leads nowhere, and tells what gives way for it. */
final class Dangling {

	private final Merged merged;
	private final Sides sides;
	private final List<Consequence> consequences;

	Dangling(Merged merged, Sides sides, List<Consequence> consequences) {
		this.merged = merged;
		this.sides = sides;
		this.consequences = consequences;
	}

	void settle() {
		if (isComplete()) {
			return;
		}
		List<String> all = new ArrayList<>(merged.candidates());
		boolean changed = true;
		while (changed) {
			changed = false;
			for (String key : all) {
				if (merged.isAlive(key) && goes(key)) {
					merged.drop(key);
					changed = true;
				}
			}
		}
		merged.forgetChildren();
		for (String key : all) {
			if (merged.isAlive(key)) {
				tellLost(key);
			}
		}
	}

	/** Where everything both have is there, nothing can be missing. */
	private boolean isComplete() {
		return sides.mine().keys().stream().allMatch(merged::isAlive) && sides.theirs().keys().stream().allMatch(merged::isAlive)
				&& sides.base().keys().stream().allMatch(merged::isAlive);
	}

	private boolean goes(String key) {
		Merged.Home home = merged.home(key);
		if (home == null) {
			return !key.equals(merged.root());
		}
		if (home.parent() != null && !merged.isAlive(home.parent())) {
			consequences.add(new Consequence(sides.object(key), null, sides.object(home.parent())));
			return true;
		}
		Node node = merged.node(key);
		for (EStructuralFeature feature : sides.traits().of(node.type())) {
			boolean vital = feature.isRequired() && !feature.isMany() && (Traits.refers(feature) || Traits.mayPoint(feature));
			String target = vital && node.get(feature) == null ? target(key, feature) : null;
			if (target != null) {
				consequences.add(new Consequence(sides.object(key), null, sides.object(target)));
				return true;
			}
		}
		if (node.type() == Literals.CORRESPONDENCE && isOneSided(key, node)) {
			consequences.add(new Consequence(sides.object(key), null, null));
			return true;
		}
		return false;
	}

	/** A correspondence that had something on both sides means nothing with one. */
	private boolean isOneSided(String key, Node node) {
		for (EStructuralFeature feature : List.of(Literals.CORRESPONDENCE__LEFT, Literals.CORRESPONDENCE__RIGHT)) {
			if (Sides.list(node.get(feature)).isEmpty() && !before(key, feature).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** What a required reference led to with the side that has it. */
	private String target(String key, EStructuralFeature feature) {
		return before(key, feature).stream().filter(String.class::isInstance).map(String.class::cast).filter(sides::isKnown)
				.filter(each -> !merged.isAlive(each)).findFirst().orElse(null);
	}

	private Set<Object> before(String key, EStructuralFeature feature) {
		Set<Object> values = new HashSet<>(Sides.list(Sides.get(sides.mine().node(key), feature)));
		values.addAll(Sides.list(Sides.get(sides.theirs().node(key), feature)));
		return values;
	}

	/** What lets go is told where it is news to both: where the one who has the reference also has its target. */
	private void tellLost(String key) {
		Node node = merged.node(key);
		for (EStructuralFeature feature : sides.traits().of(node.type())) {
			if (Traits.refers(feature) && feature != Literals.PLACE__ITEMS) {
				for (Side side : List.of(Side.MINE, Side.THEIRS)) {
					Node holder = sides.of(side).node(key);
					Set<Object> before = new HashSet<>(Sides.list(Sides.get(sides.base().node(key), feature)));
					Sides.list(Sides.get(holder, feature)).stream()
							.filter(each -> each instanceof String target && !before.contains(each) && !merged.isAlive(target))
							.forEach(each -> consequences.add(new Consequence(node.object(), feature, sides.object((String) each))));
				}
			}
		}
	}
}
