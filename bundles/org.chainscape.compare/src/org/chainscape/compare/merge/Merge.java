package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.chainscape.compare.diff.Aspect;
import org.chainscape.compare.diff.Difference;
import org.chainscape.compare.diff.Differences;
import org.chainscape.compare.diff.Pulse;
import org.chainscape.compare.merge.Conflict.Kind;
import org.chainscape.compare.state.DocumentState;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.Traits;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Brings two documents together that come from one: what only one of them changed is taken, what both changed alike is taken once, and what
 * contradicts is a conflict to be decided. Elements are known by their ids, so that moved and renamed ones are found. Nothing is changed by
 * it; the result is asked for with decisions and can be applied to my document.
 */
public final class Merge {

	private final Sides sides;
	private final Removals byMe;
	private final Removals byThem;
	private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
	/** Conflicts about values, by element. */
	private final Map<String, List<Conflict>> values = new HashMap<>();
	private final Map<String, Conflict> places = new HashMap<>();
	private final List<Conflict> twins;

	private Merge(Sides sides, Pulse pulse) {
		this.sides = sides;
		byMe = new Removals(sides, Side.MINE).find(pulse);
		byThem = new Removals(sides, Side.THEIRS).find(pulse);
		byMe.conflicts().forEach(this::add);
		byThem.conflicts().forEach(this::add);
		for (String key : sides.mine().keys()) {
			Node theirs = sides.theirs().node(key);
			if (theirs != null) {
				compare(sides.base().node(key), sides.mine().node(key), theirs);
			}
		}
		pulse.check();
		twins = new Twins(sides).find();
		twins.forEach(this::add);
	}

	/**
	 * Merges two documents.
	 *
	 * @param base the document both come from; not changed
	 * @param mine mine; not changed
	 * @param theirs theirs; not changed
	 * @param pulse asked now and then whether to go on
	 * @return the merge, with its conflicts
	 * @throws java.util.concurrent.CancellationException if it was not to go on
	 */
	public static Merge of(ChainDocument base, ChainDocument mine, ChainDocument theirs, Pulse pulse) {
		return new Merge(new Sides(DocumentState.of(base), DocumentState.of(mine), DocumentState.of(theirs), new Traits()), pulse);
	}

	/**
	 * Takes some differences of two documents back. What was edited since the comparison stays as far as it can.
	 *
	 * @param differences what differs; elements are known by their ids alone
	 * @param wanted which of the differences are taken back
	 * @param document the newer document as it is now
	 * @param pulse asked now and then whether to go on
	 * @return what becomes of the document, to be applied to it
	 * @throws IllegalArgumentException if elements of the two documents were matched under other ids
	 */
	public static MergeResult revert(Differences differences, Collection<Difference> wanted, ChainDocument document, Pulse pulse) {
		if (!differences.identified().isEmpty()) {
			throw new IllegalArgumentException("Elements are known under other ids");
		}
		Sides sides = new Sides(differences.to(), DocumentState.of(document), new Reverted(differences, wanted), new Traits());
		return new Merge(sides, pulse).result(conflict -> Side.THEIRS);
	}

	/** {@return what has to be decided, in the order of the documents} */
	public List<Conflict> conflicts() {
		return List.copyOf(conflicts.values());
	}

	/**
	 * The merged document.
	 *
	 * @param choices says for each conflict whose version is taken
	 * @return the result
	 */
	public MergeResult result(Function<Conflict, Side> choices) {
		Map<Conflict, Side> decided = new HashMap<>();
		conflicts.values().forEach(conflict -> decided.put(conflict, Objects.requireNonNull(choices.apply(conflict))));
		return new MergeResult(sides.mine(), new Merged(this, decided));
	}

	Sides sides() {
		return sides;
	}

	Removals byMe() {
		return byMe;
	}

	Removals byThem() {
		return byThem;
	}

	List<Conflict> twins() {
		return twins;
	}

	Conflict conflict(Kind kind, String key) {
		return conflicts.get(new Conflict(kind, key, null, List.of(), null, null, null).id());
	}

	Conflict place(String key) {
		return places.get(key);
	}

	Conflict value(String key, EStructuralFeature feature) {
		return values.getOrDefault(key, List.of()).stream().filter(each -> each.features().contains(feature)).findFirst().orElse(null);
	}

	private void add(Conflict conflict) {
		conflicts.put(conflict.id(), conflict);
	}

	private void compare(Node base, Node mine, Node theirs) {
		if (contradict(base == null ? null : spot(base), spot(mine), spot(theirs))) {
			Conflict conflict = new Conflict(Kind.PLACE, mine.key(), mine.object(), List.of(), base == null ? null : base.parent(),
					mine.parent(), theirs.parent());
			places.put(mine.key(), conflict);
			add(conflict);
		}
		List<EStructuralFeature> geometry = new ArrayList<>();
		for (EStructuralFeature feature : sides.traits().of(mine.type())) {
			Object own = mine.get(feature);
			Object other = Sides.get(theirs, feature);
			if (Objects.equals(own, other)) {
				continue;
			}
			Object before = Sides.get(base, feature);
			if (!contradict(before, own, other)) {
				continue;
			}
			if (feature.isMany() && (Traits.holds(feature) || !Aspect.isGeometric(feature))) {
				if (new Lists(Sides.list(before), Sides.list(own), Sides.list(other)).contradict()) {
					addValue(new Conflict(Kind.ORDER, mine.key(), mine.object(), List.of(feature), before, own, other));
				}
			} else if (Traits.holds(feature)) {
				continue;
			} else if (Aspect.isGeometric(feature)) {
				geometry.add(feature);
			} else if (isDecidable(before, own, other)) {
				addValue(new Conflict(Kind.VALUE, mine.key(), mine.object(), List.of(feature), before, own, other));
			}
		}
		if (!geometry.isEmpty()) {
			addValue(new Conflict(Kind.VALUE, mine.key(), mine.object(), geometry, values(base, geometry), values(mine, geometry),
					values(theirs, geometry)));
		}
	}

	/** A reference somebody let go of because its target was removed is no decision of its own. */
	private boolean isDecidable(Object before, Object own, Object other) {
		boolean isReference = before instanceof String key && sides.base().node(key) != null;
		return !isReference || !(own == null && sides.mine().node((String) before) == null
				|| other == null && sides.theirs().node((String) before) == null);
	}

	private static List<Object> values(Node node, List<EStructuralFeature> features) {
		List<Object> values = new ArrayList<>();
		features.forEach(feature -> values.add(Sides.get(node, feature)));
		return values;
	}

	private static boolean contradict(Object base, Object mine, Object theirs) {
		return !Objects.equals(mine, theirs) && !Objects.equals(mine, base) && !Objects.equals(theirs, base);
	}

	private static Object spot(Node node) {
		return node.parent() == null ? List.of() : List.of(node.parent(), node.place());
	}

	private void addValue(Conflict conflict) {
		values.computeIfAbsent(conflict.key(), each -> new ArrayList<>(1)).add(conflict);
		add(conflict);
	}
}
