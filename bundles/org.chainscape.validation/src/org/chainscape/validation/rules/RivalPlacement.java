package org.chainscape.validation.rules;

import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Reports recommend a company in places that correspond to each other; places without any correspondence contradict each other. */
public final class RivalPlacement implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-placement", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		new Placements(index).report(Correspondences.Bond.NONE, sink);
	}
}
