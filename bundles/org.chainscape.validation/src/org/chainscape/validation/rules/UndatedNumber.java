package org.chainscape.validation.rules;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * A number that rests on surveys and own estimates alone, which have no date of their own, says of what time it is. Undated reports,
 * filings and web pages are reported themselves.
 */
public final class UndatedNumber implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.undated-number", Severity.WARNING, RuleMode.LIVE);

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
		return Facts.datedInputs();
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		boolean printed = observation.getCitations().stream().anyMatch(each -> DatedSources.include(each.getSource()));
		if (Facts.isNumber(observation) && !observation.getCitations().isEmpty() && !printed && !Dates.isDated(observation)) {
			sink.report(observation, Facts.said(observation));
		}
	}
}
