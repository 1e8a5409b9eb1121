package org.chainscape.validation.rules;

import org.chainscape.calculation.Problem;
import org.chainscape.model.chain.Calculation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A calculation has all its inputs and a formula that can be computed. */
public final class CalculationImpossible implements ElementRule<Calculation> {

	private static final RuleInfo INFO = new RuleInfo("calculation.impossible", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Calculation> subject() {
		return Calculation.class;
	}

	@Override
	public Inputs<Calculation> inputs() {
		return Computed.inputs();
	}

	@Override
	public void check(Calculation calculation, ValidationIndex index, FindingSink sink) {
		index.outcome(calculation).filter(outcome -> Computed.hasProblem(outcome, Problem.Family.INPUT))
			.ifPresent(outcome -> sink.report(calculation, Computed.related(outcome), outcome.problem()));
	}
}
