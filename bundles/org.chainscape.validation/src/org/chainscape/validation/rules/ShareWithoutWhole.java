package org.chainscape.validation.rules;

import java.util.regex.Pattern;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A share says what it is a part of. Rates, such as accuracy, bring their whole with them; a stake is a part of what is owned. */
public final class ShareWithoutWhole implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.share-without-whole", Severity.WARNING, RuleMode.LIVE);
	private static final Pattern NAMES = Pattern.compile("占|份额|比重|比例|市占|share|portion", Pattern.CASE_INSENSITIVE);

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
		return Facts.inputs().when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property),
			ChainPackage.Literals.NAMED_ELEMENT__NAME);
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		if (Facts.isNumber(observation) && Facts.isOf(PropertyKind.SHARE, observation) && isOfAWhole(observation.getProperty())
				&& !(observation.eContainer() instanceof Relation) && observation.getDenominator() == null
				&& Statements.isBlank(observation.getDenominatorText())) {
			sink.report(observation, Facts.said(observation));
		}
	}

	private static boolean isOfAWhole(Property property) {
		return property.getName() != null && NAMES.matcher(property.getName()).find();
	}
}
