package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** The upper end of a range is not below its lower end. */
public final class ReversedRange implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.reversed-range", Severity.ERROR, RuleMode.LIVE);

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
			sink.report(observation, observation.getValue(), observation.getUpperValue());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(ReversedRange::isReversed)
			.map(observation -> List.of(Found.swapped("swap-range", observation, ChainPackage.Literals.OBSERVATION__VALUE,
				ChainPackage.Literals.OBSERVATION__UPPER_VALUE))).orElse(List.of());
	}

	private static boolean isReversed(Observation observation) {
		return observation.getValue() != null && observation.getUpperValue() != null
			&& observation.getUpperValue().compareTo(observation.getValue()) < 0;
	}
}
