package org.chainscape.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.eclipse.emf.ecore.EObject;

/** A finding with the element it was reported at. */
record Located(EObject element, Finding finding) {

	/** {@return a sink that adds id and severity of a rule} */
	static FindingSink sink(RuleInfo info, Consumer<Located> found) {
		return (element, related, arguments) -> found.accept(new Located(element, finding(info, element, related, arguments)));
	}

	/** {@return findings: the gravest first, then in the order of the file, then by rule} */
	static ValidationResult sorted(Collection<Located> found, ValidationIndex index) {
		return new ValidationResult(found.stream().sorted(order(index)).map(Located::finding).toList());
	}

	/** {@return the order of a result} */
	static Comparator<Located> order(ValidationIndex index) {
		Comparator<Located> gravestFirst = Comparator.comparing((Located located) -> located.finding().severity()).reversed();
		return gravestFirst.thenComparingLong(located -> index.position(located.element()))
			.thenComparing(located -> located.finding().ruleId()).thenComparing(located -> String.join(" ", located.finding().arguments()))
			.thenComparing(located -> String.join(" ", located.finding().relatedIds()));
	}

	private static Finding finding(RuleInfo info, EObject element, List<? extends EObject> related, Object... arguments) {
		List<String> relatedIds = related.stream().map(Identities::idOf).filter(Objects::nonNull).filter(id -> !id.isBlank()).toList();
		List<String> encoded = Stream.of(arguments).map(Arguments::encode).toList();
		return new Finding(info.id(), info.severity(), nearestId(element), relatedIds, encoded);
	}

	private static String nearestId(EObject element) {
		EObject at = element;
		while (at != null) {
			String id = Identities.idOf(at);
			if (id != null && !id.isBlank()) {
				return id;
			}
			at = at.eContainer();
		}
		return "";
	}
}
