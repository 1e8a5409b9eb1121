package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Company;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

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

	/** Where each is known by the other's name, one finding is enough: the later one has it. */
	private static boolean isReportedThere(Company company, Company other, ValidationIndex index) {
		return index.position(other) > index.position(company) && index.companiesKnownAs(other.getName()).contains(company);
	}
}
