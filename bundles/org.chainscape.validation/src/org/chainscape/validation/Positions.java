package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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

	/** Numbers objects that came together, and everything in them, by where they stand now. */
	void place(List<EObject> tops) {
		if (tops.size() > 1 && !isRow(tops)) {
			tops.forEach(top -> place(List.of(top)));
		} else if (!tops.isEmpty()) {
			placeRow(tops);
		}
	}

	/** Whether objects stand one behind the other in the same place. */
	private static boolean isRow(List<EObject> tops) {
		EObject first = tops.get(0);
		List<EObject> parts = parts(first.eContainer(), first.eContainmentFeature());
		int start = indexIn(first.eContainer(), first.eContainmentFeature(), first);
		if (start + tops.size() > parts.size()) {
			return false;
		}
		for (int i = 0; i < tops.size(); i++) {
			if (parts.get(start + i) != tops.get(i)) {
				return false;
			}
		}
		return true;
	}

	private void placeRow(List<EObject> tops) {
		List<EObject> all = new ArrayList<>();
		for (EObject top : tops) {
			all.add(top);
			top.eAllContents().forEachRemaining(all::add);
		}
		all.forEach(numbers::remove);
		long before = of(predecessor(tops.get(0)));
		long after = successor(tops.get(tops.size() - 1));
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
	private static EObject predecessor(EObject object) {
		EObject container = object.eContainer();
		EReference feature = object.eContainmentFeature();
		int at = indexIn(container, feature, object);
		EObject before = at > 0 ? parts(container, feature).get(at - 1) : last(container, place(feature, container));
		if (before == null) {
			return container;
		}
		for (EObject inner = before; inner != null; inner = last(inner, inner.eClass().getEAllContainments().size())) {
			before = inner;
		}
		return before;
	}

	/** The number of what stands directly behind an object and its contents. */
	private long successor(EObject object) {
		for (EObject at = object; at != root && at.eContainer() != null; at = at.eContainer()) {
			EObject container = at.eContainer();
			EReference feature = at.eContainmentFeature();
			List<EObject> siblings = parts(container, feature);
			int next = indexIn(container, feature, at) + 1;
			while (next < siblings.size() && !contains(siblings.get(next))) {
				// What arrived together with the object may not have its number yet.
				next++;
			}
			EObject behind = next < siblings.size() ? siblings.get(next)
				: first(container, container.eClass().getEAllContainments().indexOf(feature) + 1);
			if (behind != null) {
				return of(behind);
			}
		}
		return Long.MAX_VALUE;
	}

	/** Where an object stands among the parts of its container; what was added last is found at once. */
	private static int indexIn(EObject container, EReference feature, EObject object) {
		List<EObject> parts = parts(container, feature);
		int end = parts.size() - 1;
		return end >= 0 && parts.get(end) == object ? end : parts.indexOf(object);
	}

	private static int place(EReference feature, EObject container) {
		return container.eClass().getEAllContainments().indexOf(feature);
	}

	/** The last part in the features before one; {@code null} if there is none. */
	private static EObject last(EObject container, int before) {
		List<EReference> features = container.eClass().getEAllContainments();
		for (int i = before - 1; i >= 0; i--) {
			List<EObject> parts = parts(container, features.get(i));
			if (!parts.isEmpty()) {
				return parts.get(parts.size() - 1);
			}
		}
		return null;
	}

	/** The first part in the features from one on; {@code null} if there is none. */
	private static EObject first(EObject container, int from) {
		List<EReference> features = container.eClass().getEAllContainments();
		for (int i = from; i < features.size(); i++) {
			List<EObject> parts = parts(container, features.get(i));
			if (!parts.isEmpty()) {
				return parts.get(0);
			}
		}
		return null;
	}

	/** The parts in one feature. Asking for those in all features would count through all of them. */
	@SuppressWarnings("unchecked")
	private static List<EObject> parts(EObject container, EReference feature) {
		Object value = container.eGet(feature, false);
		if (value instanceof List<?> many) {
			return (List<EObject>) many;
		}
		return value == null ? List.of() : List.of((EObject) value);
	}
}
