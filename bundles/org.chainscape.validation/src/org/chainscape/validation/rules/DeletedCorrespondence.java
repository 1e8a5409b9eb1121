package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Correspondence;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** The fix for correspondences that say nothing. */
final class DeletedCorrespondence {

	private DeletedCorrespondence() {
	}

	static List<Fix> fixes(ElementRule<Correspondence> rule, Finding finding, ValidationIndex index) {
		return Found.subject(rule, finding, index)
			.map(correspondence -> List.of(Mending.delete("delete-element", correspondence)))
			.orElse(List.of());
	}
}
