package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GroupRule;
import org.chainscape.validation.Grouping;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Sources put the same thing into the same class, where a property allows only one. */
public final class RivalCategories implements GroupRule<Groupings.Question, Observation> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-categories", Severity.WARNING, RuleMode.LIVE);

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
		Rivals.report(members, RivalCategories::differ, Observation::getText, sink);
	}

	private static boolean differ(Observation one, Observation other) {
		String left = KnownNames.normalise(one.getText());
		String right = KnownNames.normalise(other.getText());
		return one.getProperty().getKind() == PropertyKind.CATEGORY && !left.isEmpty() && !right.isEmpty() && !left.equals(right);
	}
}
