package org.chainscape.validation.rules;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Sources put the same thing into the same class, where a property allows only one. */
public final class RivalCategories implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-categories", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Rivals.report(index, RivalCategories::differ, Observation::getText, sink);
	}

	private static boolean differ(Observation one, Observation other) {
		String left = KnownNames.normalise(one.getText());
		String right = KnownNames.normalise(other.getText());
		return one.getProperty().getKind() == PropertyKind.CATEGORY && !left.isEmpty() && !right.isEmpty() && !left.equals(right);
	}
}
