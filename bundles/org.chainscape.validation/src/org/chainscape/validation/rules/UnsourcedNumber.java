package org.chainscape.validation.rules;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A number that is said to be disclosed says on itself where it stands. */
public final class UnsourcedNumber implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.unsourced-number", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Observation> subject() {
		return Observation.class;
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		if (Sourcing.isMissing(observation)) {
			sink.report(observation, observation.getPrinted() == null ? Numbers.print(observation) : observation.getPrinted());
		}
	}
}
