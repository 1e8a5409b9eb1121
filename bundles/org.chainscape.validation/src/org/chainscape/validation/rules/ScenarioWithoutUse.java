package org.chainscape.validation.rules;

import org.chainscape.model.aigc.Scenario;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A scenario says in which industry it is used, with which products, or by whom; otherwise it is no more than a heading. */
public final class ScenarioWithoutUse implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("aigc.scenario-without-use", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Scenario> subject() {
		return Scenario.class;
	}

	@Override
	public void check(Scenario scenario, ValidationIndex index, FindingSink sink) {
		if (scenario.getVertical() == null && scenario.getProducts().isEmpty() && scenario.getMakers().isEmpty()
				&& Statements.isBlank(scenario.getMakerText())) {
			sink.report(scenario);
		}
	}
}
