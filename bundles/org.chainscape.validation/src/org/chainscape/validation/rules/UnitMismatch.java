package org.chainscape.validation.rules;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * The unit of a value measures the same as the canonical unit of its property. Only units that are known for what they measure are
 * compared: money, time, data, computing, lengths, percent.
 */
public final class UnitMismatch implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.unit-dimension", Severity.WARNING, RuleMode.LIVE);

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
		Property property = observation.getProperty();
		if (property == null || observation.getValue() == null || property.getKind() == PropertyKind.GROWTH) {
			return;
		}
		Optional<Measure> stated = Measure.of(observation.getUnit());
		Optional<Measure> canonical = Measure.of(property.getUnit());
		if (stated.isPresent() && canonical.isPresent() && stated.get() != canonical.get()) {
			sink.report(observation, List.of(property), Facts.said(observation), observation.getUnit().strip(),
				property.getUnit().strip());
		}
	}
}
