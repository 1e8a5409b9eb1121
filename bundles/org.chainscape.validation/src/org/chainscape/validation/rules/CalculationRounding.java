package org.chainscape.validation.rules;

import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A printed result is the one computed from the printed inputs, and not only within their rounding. */
public final class CalculationRounding implements ElementRule<Calculation> {

	private static final RuleInfo INFO = new RuleInfo("calculation.rounding", Severity.INFO, RuleMode.LIVE);

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
		index.outcome(calculation).filter(outcome -> outcome.verdict() == Verdict.WITHIN_ROUNDING)
			.ifPresent(outcome -> Computed.report(outcome, sink));
	}
}
