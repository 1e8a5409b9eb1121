package org.chainscape.validation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
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
 * An estimate is of a time that was still to come when it was published, or had ended no more than a year before, since results are
 * published late.
 */
public final class EstimateOverdue implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.estimate-overdue", Severity.INFO, RuleMode.LIVE);
	private static final int GRACE = 12;

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
		PartialDate time = observation.getPeriodEnd() == null ? observation.getAsOf() : observation.getPeriodEnd();
		if (observation.getActuality() != Actuality.ESTIMATE || time == null) {
			return;
		}
		Optional<LocalDate> published = Dates.published(observation).map(PartialDate::firstDay).min(Comparator.naturalOrder());
		if (published.isPresent() && time.lastDay().plusMonths(GRACE).isBefore(published.get())) {
			sink.report(observation, Facts.said(observation), time, published.get());
		}
	}
}
