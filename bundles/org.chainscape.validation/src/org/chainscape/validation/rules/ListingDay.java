package org.chainscape.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

/** What trades or has traded has a first day of trading that has come; what is still to be listed has none yet. */
public final class ListingDay implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.listing-day", Severity.WARNING, RuleMode.LIVE);
	private static final Set<ListingStatus> PENDING = Set.of(ListingStatus.REGISTERED, ListingStatus.TO_BE_LISTED, ListingStatus.UNLISTED);

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
		PartialDate day = security.getListedOn();
		LocalDate today = index.policy().today();
		boolean ahead = day != null && day.firstDay().isAfter(today);
		boolean over = day != null && day.lastDay().isBefore(today);
		boolean begun = Markets.isTraded(security) || security.getListing() == ListingStatus.DELISTED;
		if (ahead && begun || over && PENDING.contains(security.getListing())) {
			sink.report(security, day, Markets.label(security.getListing()), today);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).filter(security -> PENDING.contains(security.getListing()) && security.getDelistedOn() == null)
			.map(security -> List.of(Mending.change("set-security-listing", List.of(security, Markets.label(ListingStatus.LISTED)), security,
				ChainPackage.Literals.SECURITY__LISTING, ListingStatus.LISTED)))
			.orElse(List.of());
	}
}
