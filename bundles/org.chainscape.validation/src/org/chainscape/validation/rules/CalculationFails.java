package org.chainscape.validation.rules;

import org.chainscape.calculation.Verdict;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A printed result follows from the printed inputs. */
public final class CalculationFails implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("calculation.fails", Severity.WARNING, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Computed.report(index, Verdict.FAILS, sink);
	}
}
