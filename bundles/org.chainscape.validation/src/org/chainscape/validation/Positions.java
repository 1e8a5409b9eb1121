package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The order of the file as numbers with gaps between them, so that what comes in between gets a number without all others changing theirs.
 */
final class Positions implements Comparator<EObject> {

	private static final long GAP = 1L << 32;
	/** A list that grows at its end in the middle of the file uses up little of the gap behind it. */
	private static final long STEP = 1L << 16;

	private final EObject root;
	private final Map<EObject, Long> numbers = new HashMap<>();
	private long last;

	Positions(EObject root) {
		this.root = root;
	}

	/** Numbers an object that stands behind all others. */
	void append(EObject object) {
		numbers.put(object, last);
		last += GAP;
	}

	/** {@return the number of an object; {@link Long#MAX_VALUE} for what is not in the document} */
	long of(EObject object) {
		Long number = numbers.get(object);
		return number == null ? Long.MAX_VALUE : number;
	}

	boolean contains(EObject object) {
		return numbers.containsKey(object);
	}

	void forget(EObject object) {
		numbers.remove(object);
	}

	/** Numbers an object and everything in it by where it stands now. */
	void place(EObject top) {
		List<EObject> all = new ArrayList<>();
		all.add(top);
		top.eAllContents().forEachRemaining(all::add);
		all.forEach(numbers::remove);
		long before = of(predecessor(top));
		long after = successor(top);
		long room = after == Long.MAX_VALUE ? Long.MAX_VALUE : after - before;
		long step = after == Long.MAX_VALUE ? GAP : Math.min(STEP, room / (all.size() + 1L));
		if (before == Long.MAX_VALUE || step < 1) {
			renumber();
			return;
		}
		for (EObject object : all) {
			before += step;
			numbers.put(object, before);
		}
		last = Math.max(last, before + GAP);
	}

	@Override
	public int compare(EObject one, EObject other) {
		return Long.compare(of(one), of(other));
	}

	private void renumber() {
		numbers.clear();
		last = 0;
		append(root);
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(root, true); contents.hasNext();) {
			append(contents.next());
		}
	}

	/** What stands directly before an object. */
	private EObject predecessor(EObject object) {
		EObject container = object.eContainer();
		List<EObject> siblings = container.eContents();
		int at = siblings.indexOf(object);
		EObject before = container;
		if (at > 0) {
			before = siblings.get(at - 1);
			while (!before.eContents().isEmpty()) {
				before = before.eContents().get(before.eContents().size() - 1);
			}
		}
		return before;
	}

	/** The number of what stands directly behind an object and its contents. */
	private long successor(EObject object) {
		for (EObject at = object; at != root && at.eContainer() != null; at = at.eContainer()) {
			List<EObject> siblings = at.eContainer().eContents();
			for (EObject next : siblings.subList(siblings.indexOf(at) + 1, siblings.size())) {
				// What arrived together with the object may not have its number yet.
				if (contains(next)) {
					return of(next);
				}
			}
		}
		return Long.MAX_VALUE;
	}
}
