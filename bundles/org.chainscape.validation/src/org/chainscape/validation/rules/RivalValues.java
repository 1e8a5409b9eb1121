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

/** Numbers of the same property, basis and time agree within what their digits and words (约, 超过, 接近 …) claim. */
public final class RivalValues implements GroupRule<Groupings.Question, Observation> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-values", Severity.WARNING, RuleMode.LIVE);

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
		Rivals.report(members, RivalNumbers::contradict, Rivals::print, sink);
	}
}
