package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

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
}
