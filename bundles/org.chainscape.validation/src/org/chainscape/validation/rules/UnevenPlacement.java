package org.chainscape.validation.rules;

import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A company that reports recommend in places which correspond but are not the same: one cut is finer than the other, or they overlap. */
public final class UnevenPlacement implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.uneven-placement", Severity.INFO, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		new Placements(index).report(Correspondences.Bond.RELATED, sink);
	}
}
