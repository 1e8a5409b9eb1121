package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** What cannot be negative is not. */
public final class NegativeValue implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.negative-value", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Observation> subject() {
		return Observation.class;
	}

	@Override
	public Inputs<Observation> inputs() {
		return Facts.inputs();
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		if (Facts.isNumber(observation) && observation.getProperty() != null && observation.getProperty().isPositive()
				&& !Facts.isOf(PropertyKind.SHARE, observation) && Stream.of(observation.getValue(), observation.getUpperValue())
					.anyMatch(value -> value != null && value.signum() < 0)) {
			sink.report(observation, List.of(observation.getProperty()), Facts.said(observation));
		}
	}
}
