package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Problem;
import org.chainscape.model.chain.Calculation;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.GraphRule;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** No calculation needs its own result. Reported once per circle, on its first member in the order of the file. */
public final class CalculationCycle implements GraphRule {

	private static final RuleInfo INFO = new RuleInfo("calculation.cycle", Severity.ERROR, RuleMode.BATCH);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		Map<List<String>, List<Calculation>> circles = new LinkedHashMap<>();
		for (Outcome outcome : index.outcomes().all()) {
			if (Computed.hasProblem(outcome, Problem.Family.CYCLE)) {
				circles.computeIfAbsent(outcome.problem().arguments(), key -> new ArrayList<>()).add(outcome.calculation());
			}
		}
		circles.forEach((names, members) -> sink.report(members.get(0), members.subList(1, members.size()), String.join(" ", names)));
	}
}
