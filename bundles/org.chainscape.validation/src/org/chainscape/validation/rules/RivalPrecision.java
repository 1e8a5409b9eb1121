package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Observation;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Numbers that agree within their rounding, but are printed with other digits or another comparator. */
public final class RivalPrecision implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-precision", Severity.INFO, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (RivalGroup group : RivalGroup.of(index)) {
			List<Observation> rivals = group.differing(RivalNumbers::differInPrecision);
			if (!rivals.isEmpty()) {
				sink.report(rivals.get(0), rivals.subList(1, rivals.size()), Statements.sides(rivals, RivalGroup::print));
			}
		}
	}
}
