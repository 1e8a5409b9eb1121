package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Observation;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Numbers that agree within their rounding, but are printed with other digits or another comparator. */
public final class RivalPrecision implements GroupRule<Groupings.Question, Observation> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-precision", Severity.INFO, RuleMode.LIVE);

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
		Rivals.report(members, RivalNumbers::differInPrecision, Rivals::print, sink);
	}
}
