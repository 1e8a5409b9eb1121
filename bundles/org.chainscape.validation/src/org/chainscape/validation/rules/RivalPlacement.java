package org.chainscape.validation.rules;

import org.chainscape.model.chain.Company;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Reports recommend a company in places that correspond to each other; places without any correspondence contradict each other. */
public final class RivalPlacement implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-placement", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Company> subject() {
		return Company.class;
	}

	@Override
	public Inputs<Company> inputs() {
		return Placements.inputs();
	}

	@Override
	public boolean reachesLibraries() {
		return true;
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		Placements.report(company, Correspondences.Bond.NONE, index, sink);
	}
}
