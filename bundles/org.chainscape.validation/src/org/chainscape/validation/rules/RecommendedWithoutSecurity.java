package org.chainscape.validation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.CompanyKind;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** What is recommended can be bought: a recommended company has a security, belongs to one that has, or says that it is not listed. */
public final class RecommendedWithoutSecurity implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("report.recommended-without-security", Severity.INFO, RuleMode.LIVE);

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
		return Inputs.of(Company.class).when(Participation.class, Reads::company)
				.when(Company.class, RecommendedWithoutSecurity::below, ChainPackage.Literals.COMPANY__SECURITIES,
					ChainPackage.Literals.COMPANY__PARENT);
	}

	@Override
	public boolean reachesLibraries() {
		return true;
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		boolean traded = company.getListing() == ListingStatus.UNSPECIFIED || company.getListing() == ListingStatus.LISTED;
		boolean single = company.getKind() != CompanyKind.COLLECTIVE && company.getKind() != CompanyKind.ORGANISATION;
		if (!traded || !single || above(company).stream().anyMatch(each -> !each.getSecurities().isEmpty())) {
			return;
		}
		List<Participation> lists = index.participationsOf(company).stream()
				.filter(entry -> entry.getRole() == ParticipationRole.RECOMMENDED).toList();
		if (!lists.isEmpty()) {
			sink.report(company, lists, Statements.names(lists.stream().map(Participation::eContainer).distinct().toList()));
		}
	}

	/** A company and those it belongs to. */
	private static Set<Company> above(Company company) {
		Set<Company> above = new LinkedHashSet<>();
		for (Company at = company; at != null && above.add(at); at = at.getParent()) {
			continue;
		}
		return above;
	}

	private static Set<Company> below(Company company, ValidationIndex index) {
		Set<Company> below = new LinkedHashSet<>();
		collect(company, index, below);
		return below;
	}

	private static void collect(Company company, ValidationIndex index, Set<Company> below) {
		if (below.add(company)) {
			index.group(Groupings.SUBSIDIARIES, company).forEach(subsidiary -> collect(subsidiary, index, below));
		}
	}
}
