package org.chainscape.validation.rules;

import org.chainscape.model.chain.Participation;
import org.chainscape.model.query.Sourcing;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Who takes part in a segment is stated by a source. */
public final class UnsourcedParticipation implements ElementRule<Participation> {

	private static final RuleInfo INFO = new RuleInfo("facts.unsourced-participation", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Participation> subject() {
		return Participation.class;
	}

	@Override
	public void check(Participation participation, ValidationIndex index, FindingSink sink) {
		if (Sourcing.isMissing(participation)) {
			sink.report(participation);
		}
	}
}
