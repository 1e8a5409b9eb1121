package org.chainscape.validation.rules;

import org.chainscape.model.chain.Company;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A listed company has a security. */
public final class ListedWithoutSecurity implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.listed-without-security", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Company> subject() {
		return Company.class;
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		if (Markets.isTraded(company.getListing()) && company.getSecurities().isEmpty()) {
			sink.report(company, Markets.label(company.getListing()));
		}
	}
}
