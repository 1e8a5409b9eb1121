package org.chainscape.validation.rules;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.Company;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.MarketMarks;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/**
 * A company that is listed in several markets is in the library once, with several securities, and not once for each market. Such
 * doubles give themselves away by their names: one is that of the other with a mark of the market behind it.
 */
public final class SplitListing implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.split-listing", Severity.WARNING, RuleMode.LIVE);
	/** Of many that share a name the first tell enough; to compare all with all would take too long. */
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
		return Inputs.of(Company.class).sharing(Groupings.UNMARKED_NAMES);
	}

	@Override
	public void check(Company company, ValidationIndex index, FindingSink sink) {
		if (!MarketMarks.isMarked(company)) {
			return;
		}
		for (List<Company> group : index.groupsOf(Groupings.UNMARKED_NAMES, company)) {
			Optional<Company> other = group.stream().limit(COMPARED).filter(each -> each != company && isAnother(company, each, index))
				.findFirst();
			if (other.isPresent()) {
				sink.report(company, List.of(other.get()));
				return;
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Company company = Found.subject(this, finding, index).orElse(null);
		Company other = Found.related(finding, Company.class, index).orElse(null);
		return company == null || other == null ? List.of() : List.of(CompanyMerges.of(company, other));
	}

	/** Of two that are both marked the later one is reported; those that share a name are duplicates anyhow. */
	private static boolean isAnother(Company company, Company other, ValidationIndex index) {
		boolean here = !MarketMarks.isMarked(other) || index.position(other) < index.position(company);
		return here && Groupings.COMPANY_NAMES.of(company).stream().noneMatch(Groupings.COMPANY_NAMES.of(other)::contains);
	}
}
