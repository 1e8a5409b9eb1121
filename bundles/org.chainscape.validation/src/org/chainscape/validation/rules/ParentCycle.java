package org.chainscape.validation.rules;

import org.chainscape.validation.KnotRule;
import org.chainscape.validation.Links;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;

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
}
