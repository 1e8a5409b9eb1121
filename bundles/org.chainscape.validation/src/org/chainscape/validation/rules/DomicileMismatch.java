package org.chainscape.validation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
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
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * The mark for domestic or foreign fits the country of a company and its listings: who has an A share is domestic. Hong Kong, Macau
 * and Taiwan are counted by each house in its own way and fit both.
 */
public final class DomicileMismatch implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.domicile", Severity.WARNING, RuleMode.LIVE);
	private static final Set<String> EITHER = Set.of("HK", "MO", "TW");

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
		Optional<Domicile> right = right(company);
		if (right.isPresent() && company.getDomicile() != Domicile.UNSPECIFIED && company.getDomicile() != right.get()) {
			Security share = share(company).orElse(null);
			Object reason = share == null ? company.getCountry().strip() : share;
			sink.report(company, share == null ? List.of() : List.of(share), label(company.getDomicile()), reason, label(right.get()));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).flatMap(company -> right(company).map(right ->
			List.of(Mending.change("set-domicile", List.of(company, label(right)), company, ChainPackage.Literals.COMPANY__DOMICILE,
				right))))
			.orElse(List.of());
	}

	private static Optional<Domicile> right(Company company) {
		if (share(company).isPresent()) {
			return Optional.of(Domicile.DOMESTIC);
		}
		String country = company.getCountry() == null ? "" : company.getCountry().strip().toUpperCase(Locale.ROOT);
		if (!country.matches("[A-Z]{2}") || EITHER.contains(country)) {
			return Optional.empty();
		}
		return Optional.of(country.equals("CN") ? Domicile.DOMESTIC : Domicile.FOREIGN);
	}

	private static Optional<Security> share(Company company) {
		return company.getSecurities().stream().filter(each -> Markets.MAINLAND.contains(each.getExchange()) && !Markets.isBShare(each)
			&& each.getListing() != ListingStatus.DELISTED).findFirst();
	}

	private static EEnumLiteral label(Domicile domicile) {
		return ChainPackage.Literals.DOMICILE.getEEnumLiteral(domicile.getValue());
	}
}
