package org.chainscape.validation.rules;

import org.chainscape.model.chain.Ownership;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * Companies do not own each other in a circle; cross-holdings exist but deserve a look.
 * Reported once per knot of cycles, on its first member in the order of the file.
 */
public final class OwnershipCycle implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("structure.ownership-cycle", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Cycles cycles = new Cycles(index);
		cycles.addRelations(Ownership.class);
		cycles.report(sink);
	}
}
