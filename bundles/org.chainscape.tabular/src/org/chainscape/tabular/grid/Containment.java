package org.chainscape.tabular.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.chainscape.tabular.column.KindColumn;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What can be part of what, by the metamodel. */
final class Containment {

	private Containment() {
	}

	/** {@return whether elements of a class, or of one below it, can have parts of another class, however deep} */
	static boolean canHold(EClass holder, EClass part) {
		Set<EClass> seen = new HashSet<>();
		Deque<EClass> open = new ArrayDeque<>();
		open.add(holder);
		while (!open.isEmpty()) {
			for (EClass each : KindColumn.classes(open.poll())) {
				if (!seen.add(each)) {
					continue;
				}
				for (EReference reference : each.getEAllContainments()) {
					EClass contained = reference.getEReferenceType();
					if (contained.isSuperTypeOf(part) || part.isSuperTypeOf(contained)) {
						return true;
					}
					open.add(contained);
				}
			}
		}
		return false;
	}
}
