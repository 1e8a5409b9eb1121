package org.chainscape.validation.rules;

import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Numbers that agree within their rounding, but are printed with other digits or another comparator. */
public final class RivalPrecision implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-precision", Severity.INFO, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Rivals.report(index, RivalNumbers::differInPrecision, Rivals::print, sink);
	}
}
