package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Problem;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Observation;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.ValidationIndex;

import org.eclipse.emf.ecore.EObject;

/** How messages tell what was computed, with the places of both sides. */
final class Computed {

	private Computed() {
	}

	/** A calculation that only waits for another one is not reported: its cause is. */
	static boolean hasProblem(Outcome outcome, Problem.Family family) {
		return outcome.problem() != null && outcome.problem().kind().family() == family
			&& outcome.problem().kind() != Problem.Kind.NO_RESULT_BEFORE;
	}

	/** Reports the calculations of a verdict with both sides. */
	static void report(ValidationIndex index, Verdict verdict, FindingSink sink) {
		for (Outcome outcome : index.outcomes().all()) {
			if (outcome.verdict() == verdict) {
				sink.report(outcome.calculation(), related(outcome), printed(outcome), outcome.result().text(), deviation(outcome),
					inputs(outcome));
			}
		}
	}

	/** {@return the printed result and everything it is computed from} */
	static List<EObject> related(Outcome outcome) {
		List<EObject> related = new ArrayList<>();
		for (CalculationInput input : outcome.calculation().getInputs()) {
			Stream.of(input.getObservation(), input.getCalculation()).filter(Objects::nonNull).filter(part -> !related.contains(part))
				.forEach(related::add);
		}
		Observation expected = outcome.calculation().getExpected();
		if (expected != null && !related.contains(expected)) {
			related.add(0, expected);
		}
		return related;
	}

	/** {@return the printed result with its places} */
	static String printed(Outcome outcome) {
		Observation expected = outcome.calculation().getExpected();
		return Statements.at(Statements.isBlank(expected.getPrinted()) ? outcome.printed().text() : expected.getPrinted().strip(), expected);
	}

	/** {@return by how many percent the recomputed value differs, with its sign} */
	static String deviation(Outcome outcome) {
		if (outcome.result().deviation() == null) {
			return "–";
		}
		return (outcome.result().deviation().signum() > 0 ? "+" : "") + outcome.result().deviation().toPlainString() + "%";
	}

	/** {@return formula and inputs with their places} */
	static String inputs(Outcome outcome) {
		String inputs = outcome.inputs().stream().map(Computed::input).collect(Collectors.joining("；"));
		return outcome.calculation().getFormula().strip() + (inputs.isEmpty() ? "" : "；" + inputs);
	}

	private static String input(InputValue value) {
		String text = value.name() + " = " + value.text();
		return value.input().getObservation() == null ? text : Statements.at(text, value.input().getObservation());
	}
}
