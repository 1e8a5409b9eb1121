package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/**
 * A company has at most one A share and one B share on the exchanges of the mainland, whichever exchange it is. Delisted ones do not
 * count, nor those that are entered a second time.
 */
public final class SecondShare implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.second-share", Severity.WARNING, RuleMode.LIVE);

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
		return Inputs.of(Company.class).within(Security.class)
			.following(Groupings.TICKERS, (ticker, index) -> index.group(Groupings.TICKERS, ticker).stream().map(Security::eContainer)
				.filter(Company.class::isInstance).map(Company.class::cast).distinct().toList());
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		for (boolean b : new boolean[] { false, true }) {
			List<Security> shares = company.getSecurities().stream()
				.filter(each -> isTraded(each, index) && Markets.isBShare(each) == b).toList();
			if (shares.size() > 1) {
				sink.report(company, shares, b ? "B" : "A");
			}
		}
	}

	private static boolean isTraded(Security security, ValidationIndex index) {
		return Markets.MAINLAND.contains(security.getExchange()) && !Statements.isBlank(security.getCode())
			&& security.getListing() != ListingStatus.DELISTED
			&& index.securities(security.getExchange(), security.getCode()).get(0) == security;
	}
}
