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

/** Confidence is a number from 0 to 100. */
public final class ConfidenceRange implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.confidence-range", Severity.ERROR, RuleMode.LIVE);

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
		Integer confidence = observation.getConfidence();
		if (confidence != null && (confidence < 0 || confidence > 100)) {
			sink.report(observation, confidence);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).map(observation -> List.of(
			Mending.change("clear-confidence", List.of(observation), observation, ChainPackage.Literals.OBSERVATION__CONFIDENCE, null)))
			.orElse(List.of());
	}
}
