package org.chainscape.validation.rules;

import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Estimate;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.TextKey;
import org.chainscape.validation.ValidationIndex;

/** A price says of which day it is, earnings per share of which year; both say in which currency, or their security does. */
public final class UndatedQuote implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.undated-quote", Severity.WARNING, RuleMode.LIVE);

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
		return Inputs.of(Observation.class).when(Security.class, (security, index) ->
			Stream.concat(security.getQuotes().stream(), security.getEstimates().stream()).toList(),
				ChainPackage.Literals.SECURITY__CURRENCY);
	}

	@Override
	public void check(Observation observation, ValidationIndex index, FindingSink sink) {
		if (!Facts.isNumber(observation) || !(observation instanceof Quote || observation instanceof Estimate)) {
			return;
		}
		boolean dated = observation.getAsOf() != null || observation.getPeriodStart() != null || observation.getPeriodEnd() != null;
		boolean valued = !Statements.isBlank(observation.getUnit())
			|| observation.eContainer() instanceof Security security && !Statements.isBlank(security.getCurrency());
		if (!dated || !valued) {
			sink.report(observation, Facts.said(observation),
				new TextKey(dated ? "missing.currency" : valued ? "missing.date" : "missing.both"));
		}
	}
}
