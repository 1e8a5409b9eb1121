package org.chainscape.diagram.operation;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;

/** Gives lists other members. What stays is moved and not taken out, so that the other ends of references keep their order. */
final class Lists {

	/** How many members come or go at once. */
	static final int PIECE = 500;

	private Lists() {
	}

	/**
	 * Gives a list its wanted members in the wanted order.
	 *
	 * @param list a list
	 * @param wanted what it is to hold
	 * @param objects whether members are objects, none of them twice
	 * @param pause called between pieces of the work
	 */
	static void bring(EList<Object> list, List<Object> wanted, boolean objects, Runnable pause) {
		if (objects && list.size() + wanted.size() > PIECE) {
			take(list, wanted, pause);
			put(list, wanted, pause);
		}
		if (!list.equals(wanted)) {
			ECollections.setEList(list, wanted);
		}
	}

	/** Takes out what is not wanted, one by one from the end: to take out many at once, lists compare each with each. */
	private static void take(EList<Object> list, List<Object> wanted, Runnable pause) {
		Set<Object> stay = identities(wanted);
		for (int i = list.size() - 1; i >= 0; i--) {
			if (!stay.contains(list.get(i))) {
				list.remove(i);
			}
			if (i % PIECE == 0) {
				pause.run();
			}
		}
	}

	/** Puts in what is missing, from the beginning. */
	private static void put(EList<Object> list, List<Object> wanted, Runnable pause) {
		Set<Object> present = identities(list);
		int begin = 0;
		while (begin < wanted.size()) {
			int end = begin;
			while (end < wanted.size() && end - begin < PIECE && !present.contains(wanted.get(end))) {
				end++;
			}
			if (end > begin) {
				list.addAll(Math.min(begin, list.size()), wanted.subList(begin, end));
				pause.run();
			}
			begin = Math.max(end, begin + 1);
		}
	}

	private static Set<Object> identities(Collection<?> members) {
		Set<Object> set = Collections.newSetFromMap(new IdentityHashMap<>());
		set.addAll(members);
		return set;
	}
}
