package org.chainscape.validation.rules;

import org.chainscape.model.chain.Company;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A company that reports recommend in places which correspond but are not the same: one cut is finer than the other, or they overlap. */
public final class UnevenPlacement implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("conflict.uneven-placement", Severity.INFO, RuleMode.LIVE);

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
		Placements.report(company, Correspondences.Bond.RELATED, index, sink);
	}
}
