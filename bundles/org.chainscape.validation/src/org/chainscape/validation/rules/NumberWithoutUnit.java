package org.chainscape.validation.rules;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A quantity whose property has a canonical unit says in which unit it is. */
public final class NumberWithoutUnit implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.number-without-unit", Severity.WARNING, RuleMode.LIVE);

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
		return Inputs.of(Observation.class).when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property),
			ChainPackage.Literals.PROPERTY__KIND, ChainPackage.Literals.PROPERTY__UNIT);
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		Property property = observation.getProperty();
		if (property == null || property.getKind() != PropertyKind.QUANTITY || isBlank(property.getUnit())) {
			return;
		}
		if (observation.getValue() != null && isBlank(observation.getUnit())) {
			sink.report(observation, observation.getPrinted() == null ? Numbers.print(observation) : observation.getPrinted(), property.getUnit());
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
