package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
 * Two companies do not share an alias or an English name. Where one bears the name of the other they are taken for the same, which is
 * another rule. The later one is reported, once for each company it clashes with.
 */
public final class AliasClash implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.alias-clash", Severity.WARNING, RuleMode.LIVE);
	private static final int COMPARED = 4;

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
		Set<Company> others = new LinkedHashSet<>();
		// Of many that share a name the first tell enough; to compare all with all would take too long.
		index.groupsOf(Groupings.COMPANY_NAMES, company).forEach(group -> others.addAll(group.subList(0, Math.min(group.size(),
			COMPARED))));
		for (Company other : others) {
			if (index.position(other) < index.position(company) && !isTakenForTheSame(company, other)) {
				sink.report(company, List.of(other), shared(company, other));
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		List<Fix> fixes = new ArrayList<>();
		Company company = Found.subject(this, finding, index).orElse(null);
		Company other = Found.related(finding, Company.class, index).orElse(null);
		if (company != null && other != null) {
			addRemoval(company, other, fixes);
			addRemoval(other, company, fixes);
		}
		return fixes;
	}

	private static void addRemoval(Company from, Company other, List<Fix> fixes) {
		Set<String> names = byNames(other);
		from.getAliases().stream().filter(alias -> names.contains(KnownNames.normalise(alias))).findFirst()
			.ifPresent(alias -> fixes.add(Mending.fix("remove-alias", List.of(from, alias),
				new Edit.Remove(from, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, alias))));
	}

	private static boolean isTakenForTheSame(Company one, Company other) {
		return byNames(one).contains(KnownNames.normalise(other.getName()))
			|| byNames(other).contains(KnownNames.normalise(one.getName()));
	}

	private static String shared(Company company, Company other) {
		Set<String> names = byNames(other);
		return Stream.concat(company.getAliases().stream(), Stream.ofNullable(company.getNameEn()))
			.filter(name -> names.contains(KnownNames.normalise(name))).findFirst().orElse("");
	}

	private static Set<String> byNames(Company company) {
		return Set.copyOf(Groupings.COMPANY_NAMES.of(company));
	}
}
