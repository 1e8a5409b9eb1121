package org.chainscape.validation.rules;

import org.chainscape.model.chain.Composition;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Nothing is a part of itself. Reported once per knot of cycles, on its first member in the order of the file. */
public final class CompositionCycle implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("structure.composition-cycle", Severity.ERROR, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Cycles cycles = new Cycles(index);
		cycles.addRelations(Composition.class);
		cycles.report(sink);
	}
}
