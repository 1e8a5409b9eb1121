package org.chainscape.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Merges lists whose members are there once each. Mine and theirs may change places without another result unless both
 * changed the order.
 */
final class Lists {

	private final List<?> base;
	private final List<?> mine;
	private final List<?> theirs;

	Lists(List<?> base, List<?> mine, List<?> theirs) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
	}

	/** {@return what is in the merged list: what one added is in, what one took out is out} */
	Set<Object> members() {
		Set<Object> before = new HashSet<>(base);
		Set<Object> own = new HashSet<>(mine);
		Set<Object> other = new HashSet<>(theirs);
		Set<Object> members = new LinkedHashSet<>();
		mine.stream().filter(each -> !before.contains(each) || other.contains(each)).forEach(members::add);
		theirs.stream().filter(each -> !before.contains(each) && !own.contains(each)).forEach(members::add);
		return members;
	}

	/** {@return whether both put what all have into an order of their own} */
	boolean contradict() {
		List<Object> before = common(base);
		List<Object> own = common(mine);
		List<Object> other = common(theirs);
		return !own.equals(other) && !own.equals(before) && !other.equals(before);
	}

	private List<Object> common(List<?> list) {
		Set<Object> all = new HashSet<>(base);
		all.retainAll(new HashSet<>(mine));
		all.retainAll(new HashSet<>(theirs));
		return filtered(list, all);
	}

	private static List<Object> filtered(List<?> list, Set<?> wanted) {
		List<Object> kept = new ArrayList<>();
		for (Object member : list) {
			if (wanted.contains(member)) {
				kept.add(member);
			}
		}
		return kept;
	}

	/**
	 * The order of the merged list.
	 *
	 * @param members what is in it
	 * @param prefer whose order counts where both changed it
	 */
	List<Object> ordered(Set<?> members, Side prefer) {
		List<Object> own = filtered(mine, members);
		List<Object> other = filtered(theirs, members);
		Set<Object> shared = new HashSet<>(own);
		shared.retainAll(new HashSet<>(other));
		List<Object> ownShared = filtered(own, shared);
		List<Object> otherShared = filtered(other, shared);
		List<Object> spine = ownShared.equals(otherShared) || leads(ownShared, otherShared, prefer) ? ownShared : otherShared;
		Map<Object, List<Object>> ownRuns = runs(own, shared);
		Map<Object, List<Object>> otherRuns = runs(other, shared);
		List<Object> merged = new ArrayList<>(members.size());
		addRuns(ownRuns.get(null), otherRuns.get(null), merged);
		for (Object member : spine) {
			merged.add(member);
			addRuns(ownRuns.get(member), otherRuns.get(member), merged);
		}
		return merged;
	}

	/** Whether my order counts: I changed it and they did not, or I am preferred. */
	private boolean leads(List<Object> own, List<Object> other, Side prefer) {
		Set<Object> before = new HashSet<>(base);
		List<Object> order = filtered(base, new HashSet<>(own));
		boolean ownKept = filtered(own, before).equals(order);
		boolean otherKept = filtered(other, before).equals(order);
		if (ownKept && otherKept) {
			// Only what both added stands at different places: any order will do that does not depend on who is who.
			return own.toString().compareTo(other.toString()) <= 0;
		}
		return ownKept == otherKept ? prefer != Side.THEIRS : otherKept;
	}

	/** What follows each shared member, up to the next one; what stands before the first is under {@code null}. */
	private static Map<Object, List<Object>> runs(List<Object> list, Set<Object> shared) {
		Map<Object, List<Object>> runs = new HashMap<>();
		Object anchor = null;
		for (Object member : list) {
			if (shared.contains(member)) {
				anchor = member;
			} else {
				runs.computeIfAbsent(anchor, each -> new ArrayList<>()).add(member);
			}
		}
		return runs;
	}

	private static void addRuns(List<Object> own, List<Object> other, List<Object> merged) {
		List<Object> one = Objects.requireNonNullElse(own, List.of());
		List<Object> two = Objects.requireNonNullElse(other, List.of());
		boolean swapped = !one.isEmpty() && !two.isEmpty() && one.get(0).toString().compareTo(two.get(0).toString()) > 0;
		merged.addAll(swapped ? two : one);
		merged.addAll(swapped ? one : two);
	}
}
