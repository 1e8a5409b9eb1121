package org.chainscape.validation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** A value that is said to be actual is of a time that was over, or for single days had begun, when it was published. */
public final class ActualAhead implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.actual-ahead", Severity.WARNING, RuleMode.LIVE);

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
		if (observation.getActuality() != Actuality.ACTUAL) {
			return;
		}
		Optional<LocalDate> published = Dates.published(observation).map(PartialDate::lastDay).max(Comparator.naturalOrder());
		LocalDate known = knownFrom(observation);
		if (published.isPresent() && known != null && published.get().isBefore(known)) {
			sink.report(observation, Facts.said(observation), time(observation), published.get());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(each -> each.getActuality() == Actuality.ACTUAL)
			.map(observation -> List.of(Mending.change("set-estimate", List.of(observation), observation,
				ChainPackage.Literals.OBSERVATION__ACTUALITY, Actuality.ESTIMATE))).orElse(List.of());
	}

	private static LocalDate knownFrom(Observation observation) {
		if (observation.getAsOf() != null) {
			return observation.getAsOf().firstDay();
		}
		return observation.getPeriodEnd() == null ? null : observation.getPeriodEnd().lastDay();
	}

	private static PartialDate time(Observation observation) {
		return observation.getAsOf() == null ? observation.getPeriodEnd() : observation.getAsOf();
	}
}
