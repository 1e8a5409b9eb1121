package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Subcategory;
import org.chainscape.validation.Finding;
import org.chainscape.validation.KnotRule;
import org.chainscape.validation.Links;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** Nothing is a sub-category of itself. Reported once per knot of cycles, on its first member in the order of the file. */
public final class SubcategoryCycle implements KnotRule {

	private static final RuleInfo INFO = new RuleInfo("structure.subcategory-cycle", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Links links() {
		return Links.of(Subcategory.class);
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Circles.fixes(finding, Subcategory.class, index);
	}
}
