package org.chainscape.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.validation.Finding;
import org.chainscape.validation.KnotRule;
import org.chainscape.validation.Links;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** No company is its own parent, directly or through others. Reported once per cycle, on its first member in the order of the file. */
public final class ParentCycle implements KnotRule {

	private static final RuleInfo INFO = new RuleInfo("structure.parent-cycle", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Links links() {
		return Links.PARENTS;
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Stream.concat(Stream.of(finding.elementId()), finding.relatedIds().stream()).map(id -> index.find(id, Company.class))
			.flatMap(Optional::stream).filter(ParentCycle::isOwnParent)
			.map(company -> Mending.change("clear-parent", List.of(company, company.getParent()), company,
				ChainPackage.Literals.COMPANY__PARENT, null))
			.toList();
	}

	private static boolean isOwnParent(Company company) {
		Set<Company> seen = new HashSet<>();
		Company at = company.getParent();
		while (at != null && at != company && seen.add(at)) {
			at = at.getParent();
		}
		return at == company;
	}
}
