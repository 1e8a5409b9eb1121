package org.chainscape.validation.rules;

import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Numbers of the same property, basis and time agree within what their digits and words (约, 超过, 接近 …) claim. */
public final class RivalValues implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-values", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Rivals.report(index, RivalNumbers::contradict, Rivals::print, sink);
	}
}
