package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * The listing status of a company fits that of its securities: what is traded is not unlisted, and a listed company has a security
 * that is not delisted.
 */
public final class ListingStatusMismatch implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.listing-status", Severity.WARNING, RuleMode.LIVE);

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
		return Inputs.of(Company.class).within(Security.class);
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		ListingStatus status = company.getListing();
		if (status == ListingStatus.UNSPECIFIED || company.getSecurities().isEmpty()) {
			return;
		}
		List<Security> against = against(company);
		boolean wrong = Markets.isTraded(status) ? against.size() == company.getSecurities().size() : !against.isEmpty();
		if (wrong) {
			sink.report(company, against, Markets.label(status), Markets.label(against.get(0).getListing()));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Company company = Found.subject(this, finding, index).orElse(null);
		if (company == null || against(company).isEmpty()) {
			return List.of();
		}
		List<Security> against = against(company);
		ListingStatus ofSecurity = against.get(0).getListing();
		List<Edit> edits = new ArrayList<>();
		against.forEach(each -> edits.add(new Edit.Change(each, ChainPackage.Literals.SECURITY__LISTING, company.getListing())));
		return List.of(
			Mending.change("set-listing", List.of(company, Markets.label(ofSecurity)), company,
				ChainPackage.Literals.COMPANY__LISTING, ofSecurity),
			new Fix("set-security-listing", List.of(against.get(0), Markets.label(company.getListing())), edits));
	}

	/** Securities of another status than the company; a security of which nothing is known is not against anything. */
	private static List<Security> against(Company company) {
		boolean traded = Markets.isTraded(company.getListing());
		return company.getSecurities().stream()
			.filter(each -> each.getListing() != ListingStatus.UNSPECIFIED && Markets.isTraded(each) != traded).toList();
	}
}
