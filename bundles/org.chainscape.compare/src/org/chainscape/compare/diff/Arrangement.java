package org.chainscape.compare.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.compare.state.Sequences;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Gives a list other members and another order; what can stay where it is stays. */
final class Arrangement {

	/** From how many steps times members on a list is filled anew. */
	private static final long LABORIOUS = 40_000_000L;

	private final EList<Object> list;

	Arrangement(EList<Object> list) {
		this.list = list;
	}

	void become(List<?> wanted) {
		if (list.equals(wanted)) {
			return;
		}
		Set<Object> members = new HashSet<>(wanted);
		List<Object> surplus = list.stream().filter(each -> !members.contains(each)).toList();
		if (surplus.size() == list.size()) {
			list.clear();
			list.addAll(wanted);
			return;
		}
		list.removeAll(surplus);
		Set<Object> staying = Sequences.staying(list, wanted);
		long steps = wanted.size() - staying.size();
		if (isAppended(wanted, staying)) {
			list.addAll(wanted.subList(list.size(), wanted.size()));
		} else if (steps * wanted.size() > LABORIOUS && isContainment()) {
			list.clear();
			list.addAll(wanted);
		} else {
			place(wanted, staying);
		}
	}

	private boolean isAppended(List<?> wanted, Set<Object> staying) {
		return staying.size() == list.size() && wanted.size() > list.size() && staying.contains(wanted.get(0))
				&& list.equals(wanted.subList(0, list.size()));
	}

	/** To empty a list whose members know it would spoil the order of what they know. */
	private boolean isContainment() {
		return list instanceof EStructuralFeature.Setting setting
				&& setting.getEStructuralFeature() instanceof EReference reference && reference.isContainment();
	}

	private void place(List<?> wanted, Set<Object> staying) {
		Set<Object> there = new HashSet<>(list);
		int at = 0;
		for (Object member : wanted) {
			if (staying.contains(member)) {
				at = indexFrom(at, member) + 1;
			} else if (there.contains(member)) {
				int before = list.indexOf(member);
				int to = before < at ? at - 1 : at;
				list.move(to, before);
				at = to + 1;
			} else {
				list.add(at, member);
				at++;
			}
		}
	}

	private int indexFrom(int start, Object member) {
		for (int i = start; i < list.size(); i++) {
			if (list.get(i).equals(member)) {
				return i;
			}
		}
		return list.indexOf(member);
	}
}
