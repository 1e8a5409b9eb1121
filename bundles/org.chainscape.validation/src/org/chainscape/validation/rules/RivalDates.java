package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** Sources give the same date for the same thing; a less precise date agrees with every day it may mean. */
public final class RivalDates implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("conflict.rival-dates", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (RivalGroup group : RivalGroup.of(index)) {
			if (group.property().getKind() == PropertyKind.DATE) {
				List<Observation> rivals = group.differing(RivalDates::differ);
				if (!rivals.isEmpty()) {
					sink.report(rivals.get(0), rivals.subList(1, rivals.size()), Statements.sides(rivals, RivalGroup::print));
				}
			}
		}
	}

	private static boolean differ(Observation one, Observation other) {
		return one.getDate() != null && other.getDate() != null && !RivalGroup.overlap(one.getDate(), other.getDate());
	}
}
