package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a finding was about, for rules that can mend it. */
final class Found {

	private Found() {
	}

	/** {@return the element of a finding, if it still is in the document and the rule still finds something wrong with it} */
	static <T extends EObject> Optional<T> subject(ElementRule<T> rule, Finding finding, ValidationIndex index) {
		List<EObject> wrong = new ArrayList<>();
		return index.find(finding.elementId(), rule.subject()).filter(element -> {
			rule.check(element, index, (reported, related, arguments) -> wrong.add(reported));
			return !wrong.isEmpty();
		});
	}

	/** {@return the first other element of a finding, if it still is in the document and of that class} */
	static <T extends EObject> Optional<T> related(Finding finding, Class<T> type, ValidationIndex index) {
		return finding.relatedIds().stream().findFirst().flatMap(id -> index.find(id, type));
	}

	/** {@return a fix that swaps the values of two features} */
	static Fix swapped(String key, EObject target, EStructuralFeature one, EStructuralFeature other) {
		return Mending.fix(key, List.of(target), new Edit.Change(target, one, target.eGet(other)),
			new Edit.Change(target, other, target.eGet(one)));
	}
}
