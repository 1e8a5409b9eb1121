package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Sources give the same date for the same thing; a less precise date agrees with every day it may mean. */
public final class RivalDates implements GroupRule<Groupings.Question, Observation> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-dates", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Grouping<Groupings.Question, Observation> grouping() {
		return Groupings.QUESTIONS;
	}

	@Override
	public Inputs<Observation> inputs() {
		return Rivals.inputs();
	}

	@Override
	public void check(List<Observation> members, ValidationIndex index, FindingSink sink) {
		Rivals.report(members, RivalDates::differ, Rivals::print, sink);
	}

	private static boolean differ(Observation one, Observation other) {
		return one.getProperty().getKind() == PropertyKind.DATE && one.getDate() != null && other.getDate() != null
				&& !Rivals.overlap(one.getDate(), other.getDate());
	}
}
