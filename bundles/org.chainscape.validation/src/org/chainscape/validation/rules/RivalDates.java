package org.chainscape.validation.rules;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Sources give the same date for the same thing; a less precise date agrees with every day it may mean. */
public final class RivalDates implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-dates", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Rivals.report(index, RivalDates::differ, Rivals::print, sink);
	}

	private static boolean differ(Observation one, Observation other) {
		return one.getProperty().getKind() == PropertyKind.DATE && one.getDate() != null && other.getDate() != null
				&& !Rivals.overlap(one.getDate(), other.getDate());
	}
}
