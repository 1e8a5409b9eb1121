package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** A number that is said to be disclosed says on itself where it stands. */
public final class UnsourcedNumber implements ElementRule<Observation> {

	private static final RuleInfo INFO = new RuleInfo("facts.unsourced-number", Severity.WARNING, RuleMode.LIVE);

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
		if (Sourcing.isMissing(observation)) {
			sink.report(observation, observation.getPrinted() == null ? Numbers.print(observation) : observation.getPrinted());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Observation.class, observation -> {
			if (!Sourcing.isMissing(observation)) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			if (observation.eContainer() instanceof Subject subject && !Statements.isBlank(observation.getPrinted())) {
				List<Citation> quoting = subject.getCitations().stream().filter(each -> each.getSource() != null && each.getQuote() != null
					&& each.getQuote().contains(observation.getPrinted().strip())).toList();
				if (!quoting.isEmpty()) {
					fixes.add(Mending.citing(observation, subject, quoting));
				}
			}
			fixes.add(Mending.change("set-to-verify", List.of(observation), observation, ChainPackage.Literals.OBSERVATION__STATE,
				DisclosureState.TO_VERIFY));
			return fixes;
		});
	}
}
