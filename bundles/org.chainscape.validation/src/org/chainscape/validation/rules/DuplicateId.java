package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An id names one element only. Reported once, on the first element that bears it. */
public final class DuplicateId implements ElementRule<EObject> {

	private static final RuleInfo INFO = new RuleInfo("identity.duplicate-id", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public Inputs<EObject> inputs() {
		return Inputs.of(EObject.class).sharing(Groupings.IDS);
	}

	@Override
	public void check(EObject element, ValidationIndex index, FindingSink sink) {
		String id = Identities.idOf(element);
		if (id == null || id.isBlank()) {
			return;
		}
		List<EObject> bearers = index.withId(id);
		if (bearers.size() > 1 && bearers.get(0) == element) {
			sink.report(element, id, bearers.size(), bearers.get(1).eClass());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		List<EObject> bearers = index.withId(finding.elementId());
		if (bearers.size() < 2) {
			return List.of();
		}
		EObject kept = bearers.stream().filter(bearer -> suits(bearer, finding.elementId(), index)).findFirst().orElse(bearers.get(0));
		List<EObject> others = bearers.stream().filter(bearer -> bearer != kept).toList();
		List<Fix> fixes = new ArrayList<>();
		List<Edit> copies = others.stream().filter(other -> EcoreUtil.equals(kept, other) && !EcoreUtil.isAncestor(other, kept))
			.<Edit>map(Edit.Delete::new).toList();
		if (copies.size() == others.size()) {
			fixes.add(new Fix("delete-copies", List.of(kept, copies.size()), copies));
		}
		if (!others.contains(index.document())) {
			fixes.add(new Fix("give-new-ids", List.of(kept, others.size()), others.stream().map(Mending::newId).toList()));
		}
		return fixes;
	}

	/** Whether an object is what diagrams mean by its id. */
	private static boolean suits(EObject bearer, String id, ValidationIndex index) {
		for (EObject shower : index.group(Groupings.SHOWN, id)) {
			if (shower instanceof DiagramNode && !(bearer instanceof ChainNode) || shower instanceof DiagramEdge && !(bearer instanceof Relation)) {
				return false;
			}
		}
		return true;
	}
}
