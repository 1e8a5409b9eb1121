package org.chainscape.validation.rules;

import java.util.Comparator;
import java.util.List;

import org.chainscape.calculation.Problem;
import org.chainscape.model.chain.Calculation;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** No calculation needs its own result. Reported once per circle, on its first member in the order of the file. */
public final class CalculationCycle implements ElementRule<Calculation> {

	private static final RuleInfo INFO = new RuleInfo("calculation.cycle", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Calculation> subject() {
		return Calculation.class;
	}

	@Override
	public Inputs<Calculation> inputs() {
		return Computed.inputs();
	}

	@Override
	public void check(Calculation calculation, ValidationIndex index, FindingSink sink) {
		List<String> names = circle(calculation, index);
		if (names.isEmpty()) {
			return;
		}
		// Who waits for this one and is in the same circle is a member of it.
		List<Calculation> members = Computed.downstream(calculation, index).stream().filter(other -> circle(other, index).equals(names))
			.sorted(Comparator.comparingLong(index::position)).toList();
		if (!members.isEmpty() && members.get(0) == calculation) {
			sink.report(calculation, members.subList(1, members.size()), String.join(" ", names));
		}
	}

	private static List<String> circle(Calculation calculation, ValidationIndex index) {
		return index.outcome(calculation).filter(outcome -> Computed.hasProblem(outcome, Problem.Family.CYCLE))
			.map(outcome -> outcome.problem().arguments()).orElse(List.of());
	}
}
