package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.change.CompanyMerge;
import org.chainscape.model.change.Step;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;

/** Merges of companies as fixes. */
final class CompanyMerges {

	private CompanyMerges() {
	}

	/** {@return a fix that merges a company of the document into another one of it} */
	static Fix of(Company gone, Company kept) {
		return new Fix("merge-companies", List.of(gone, kept), edits(CompanyMerge.of(gone, kept).steps()));
	}

	/** {@return a fix that uses the company of a library instead of an own one; none if something that is said would be lost by it} */
	static List<Fix> intoLibrary(Company own, Company shared, ValidationIndex index) {
		CompanyMerge merge = CompanyMerge.of(own, shared);
		boolean agreed = merge.clashes().stream().allMatch(clash -> clash.feature() == ChainPackage.Literals.NAMED_ELEMENT__NAME);
		return !agreed || !merge.enriching().isEmpty() ? List.of()
			: List.of(new Fix("use-library-company", List.of(own, shared), edits(merge.redirecting(index.document()))));
	}

	/** Moves the parts of an element into another one of its class. */
	static void moveParts(EObject from, EObject to, List<Edit> edits) {
		edits.addAll(edits(CompanyMerge.moving(from, to)));
	}

	private static List<Edit> edits(List<Step> steps) {
		List<Edit> edits = new ArrayList<>();
		for (Step step : steps) {
			if (step instanceof Step.Change change) {
				edits.add(new Edit.Change(change.target(), change.feature(), change.value()));
			} else if (step instanceof Step.Add add) {
				edits.add(new Edit.Add(add.target(), add.feature(), add.value()));
			} else if (step instanceof Step.Move move) {
				edits.add(new Edit.Move(move.target(), move.container(), move.feature()));
			} else if (step instanceof Step.Replace replace) {
				edits.add(new Edit.Remove(replace.target(), replace.feature(), replace.value()));
				if (!((Collection<?>) replace.target().eGet(replace.feature())).contains(replace.other())) {
					edits.add(new Edit.Add(replace.target(), replace.feature(), replace.other()));
				}
			} else {
				edits.add(new Edit.Delete(step.target()));
			}
		}
		return edits;
	}
}
