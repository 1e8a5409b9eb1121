package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
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

/** A company that is in a library the document uses is taken from there: the document has none with the same security or name. */
public final class CompanyInLibrary implements ElementRule<Company> {

	private static final RuleInfo INFO = new RuleInfo("identity.company-in-library", Severity.WARNING, RuleMode.LIVE);

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
		index.libraries().sameAs(company).stream().findFirst()
			.ifPresent(same -> sink.report(company, List.of(same), same, library(same)));
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Company.class, company -> index.libraries().sameAs(company).stream().findFirst()
			.map(same -> CompanyMerges.intoLibrary(company, same, index)).orElse(List.of()));
	}

	private static Object library(Company company) {
		return company.eContainer() instanceof ChainDocument document && document.getName() != null ? document.getName() : "?";
	}
}
