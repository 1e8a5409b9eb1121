package org.chainscape.validation.rules;

import org.chainscape.model.chain.Evolution;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * An evolution path does not come back to where it began.
 * Reported once per knot of cycles, on its first member in the order of the file.
 */
public final class EvolutionCycle implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("structure.evolution-cycle", Severity.ERROR, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Cycles cycles = new Cycles(index);
		cycles.addRelations(Evolution.class);
		cycles.report(sink);
	}
}
