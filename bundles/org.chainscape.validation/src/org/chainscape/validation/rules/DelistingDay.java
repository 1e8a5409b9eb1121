package org.chainscape.validation.rules;

import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** What trades has no last day of trading behind it; what is delisted has none ahead. */
public final class DelistingDay implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.delisting-day", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Security> subject() {
		return Security.class;
	}

	@Override
	public void check(Security security, ValidationIndex index, FindingSink sink) {
		PartialDate day = security.getDelistedOn();
		LocalDate today = index.policy().today();
		boolean over = day != null && day.lastDay().isBefore(today);
		boolean ahead = day != null && day.firstDay().isAfter(today);
		if (over && Markets.isTraded(security) || ahead && security.getListing() == ListingStatus.DELISTED) {
			sink.report(security, day, Markets.label(security.getListing()), today);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(Markets::isTraded)
			.map(security -> List.of(Mending.change("set-security-listing", List.of(security, Markets.label(ListingStatus.DELISTED)), security,
				ChainPackage.Literals.SECURITY__LISTING, ListingStatus.DELISTED)))
			.orElse(List.of());
	}
}
