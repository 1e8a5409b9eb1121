package org.chainscape.validation.rules;

import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Problem;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A calculation has all its inputs and a formula that can be computed. */
public final class CalculationImpossible implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("calculation.impossible", Severity.ERROR, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (Outcome outcome : index.outcomes().all()) {
			if (Computed.hasProblem(outcome, Problem.Family.INPUT)) {
				sink.report(outcome.calculation(), Computed.related(outcome), outcome.problem());
			}
		}
	}
}
