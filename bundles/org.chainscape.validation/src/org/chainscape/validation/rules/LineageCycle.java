package org.chainscape.validation.rules;

import org.chainscape.model.chain.Lineage;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Nothing descends from itself. Reported once per knot of cycles, on its first member in the order of the file. */
public final class LineageCycle implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("structure.lineage-cycle", Severity.ERROR, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Cycles cycles = new Cycles(index);
		cycles.addRelations(Lineage.class);
		cycles.report(sink);
	}
}
