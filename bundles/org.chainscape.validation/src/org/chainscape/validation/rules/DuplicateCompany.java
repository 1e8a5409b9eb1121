package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.KnownNames;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * A company is in the library once: its name is not the name, English name or alias of another one. Of two companies that bear the same
 * name the later one is reported.
 */
public final class DuplicateCompany implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.duplicate-company", Severity.ERROR, RuleMode.LIVE);

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
		return Inputs.of(Company.class).sharing(Groupings.COMPANY_NAMES);
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		index.companiesKnownAs(company.getName()).stream()
			.filter(other -> other != company && !isReportedThere(company, other, index)).findFirst()
			.ifPresent(other -> sink.report(company, List.of(other)));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Company.class, company -> {
			Optional<Company> known = finding.relatedIds().stream().findFirst().flatMap(id -> index.find(id, Company.class))
				.filter(other -> other != company && index.companiesKnownAs(company.getName()).contains(other));
			List<Fix> fixes = new ArrayList<>();
			known.ifPresent(other -> {
				fixes.add(CompanyMerges.of(company, other));
				fixes.add(CompanyMerges.of(other, company));
				String name = KnownNames.normalise(company.getName());
				List<String> aliases = other.getAliases().stream().filter(alias -> KnownNames.normalise(alias).equals(name)).toList();
				boolean otherwise = name.equals(KnownNames.normalise(other.getName())) || name.equals(KnownNames.normalise(other.getNameEn()));
				if (!aliases.isEmpty() && !otherwise) {
					fixes.add(new Fix("remove-alias", List.of(other, aliases.get(0)), aliases.stream()
						.<Edit>map(alias -> new Edit.Remove(other, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, alias)).toList()));
				}
			});
			return fixes;
		});
	}

	/** Where each is known by the other's name, one finding is enough: the later one has it. */
	private static boolean isReportedThere(Company company, Company other, ValidationIndex index) {
		return index.position(other) > index.position(company) && index.companiesKnownAs(other.getName()).contains(company);
	}
}
