package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** A period does not end before it starts. */
public final class ReversedPeriod implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.reversed-period", Severity.ERROR, RuleMode.LIVE);

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
		if (isReversed(observation)) {
			sink.report(observation, observation.getPeriodStart(), observation.getPeriodEnd());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(ReversedPeriod::isReversed)
			.map(observation -> List.of(Found.swapped("swap-period", observation, ChainPackage.Literals.OBSERVATION__PERIOD_START,
				ChainPackage.Literals.OBSERVATION__PERIOD_END))).orElse(List.of());
	}

	private static boolean isReversed(Observation observation) {
		return Dates.isBefore(observation.getPeriodEnd(), observation.getPeriodStart());
	}
}
