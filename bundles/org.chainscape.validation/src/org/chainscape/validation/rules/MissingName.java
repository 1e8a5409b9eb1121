package org.chainscape.validation.rules;

import org.chainscape.model.chain.NamedElement;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Whatever has a name in the metamodel has one in the model. Spaces are no name. */
public final class MissingName implements ElementRule<NamedElement> {

	private static final RuleInfo INFO = new RuleInfo("structure.missing-name", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement namedElement, ValidationIndex index, FindingSink sink) {
		if (namedElement.getName() == null || namedElement.getName().isBlank()) {
			sink.report(namedElement, namedElement.eClass());
		}
	}
}
