package org.chainscape.examples.build;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.validation.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * A fault that was planted in the library.
 *
 * @param what what was done, for the report of a failure
 * @param place whether a finding of the rule is about it
 */
record Fault(String what, Predicate<Finding> place) {

	/** {@return a fault that has to be found at an element} */
	static Fault at(EObject element, String what) {
		String id = Identities.idOf(element);
		return new Fault(what + " " + id, finding -> finding.elementId().equals(id));
	}

	/** {@return a fault that has to be found at an element, with others that take part} */
	static Fault at(EObject element, EObject related, String what) {
		String id = Identities.idOf(element);
		String other = Identities.idOf(related);
		return new Fault(what + " " + id + " with " + other,
			finding -> finding.elementId().equals(id) && finding.relatedIds().contains(other));
	}

	/** {@return a fault that has to be found with all these elements, whichever of them comes first in the file} */
	static Fault among(String what, EObject... members) {
		List<String> ids = Stream.of(members).map(Identities::idOf).toList();
		return new Fault(what + " " + ids,
			finding -> ids.stream().allMatch(id -> finding.elementId().equals(id) || finding.relatedIds().contains(id)));
	}
}
