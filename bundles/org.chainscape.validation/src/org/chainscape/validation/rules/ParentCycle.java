package org.chainscape.validation.rules;

import org.chainscape.model.chain.Company;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** No company is its own parent, directly or through others. Reported once per cycle, on its first member in the order of the file. */
public final class ParentCycle implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("structure.parent-cycle", Severity.ERROR, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Cycles cycles = new Cycles(index);
		for (Company company : index.document().getCompanies()) {
			if (company.getParent() == company) {
				sink.report(company, 1);
			} else if (company.getParent() != null) {
				cycles.add(company, company.getParent());
			}
		}
		cycles.report(sink);
	}
}
