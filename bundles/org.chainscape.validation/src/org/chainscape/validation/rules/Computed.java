package org.chainscape.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Problem;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Subject;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
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

	/** {@return what the outcome of a calculation depends on} */
	static Inputs<Calculation> inputs() {
		return Inputs.of(Calculation.class).within(CalculationInput.class)
			.when(Calculation.class, Computed::downstream)
			.when(CalculationInput.class, (input, index) -> downstream(input.eContainer(), index))
			.when(Observation.class, Computed::downstream)
			.when(Property.class, (property, index) -> downstream(index.group(Groupings.OF_PROPERTY, property), index),
				ChainPackage.Literals.PROPERTY__UNIT, ChainPackage.Literals.PROPERTY__KIND, ChainPackage.Literals.NAMED_ELEMENT__NAME)
			// Problems name what they are about.
			.when(Subject.class, (subject, index) -> downstream(subject.getObservations(), index),
				ChainPackage.Literals.NAMED_ELEMENT__NAME);
	}

	private static Set<Calculation> downstream(List<Observation> observations, ValidationIndex index) {
		Set<Calculation> found = new LinkedHashSet<>();
		observations.forEach(observation -> found.addAll(downstream(observation, index)));
		return found;
	}

	/** {@return the calculations a calculation or observation has a part in, the calculation itself among them if it is in a circle} */
	static Set<Calculation> downstream(EObject part, ValidationIndex index) {
		Set<Calculation> found = new LinkedHashSet<>();
		Deque<EObject> open = new ArrayDeque<>();
		if (part != null) {
			open.add(part);
		}
		if (part instanceof Calculation calculation && calculation.getExpected() != null) {
			open.add(calculation.getExpected());
		}
		while (!open.isEmpty()) {
			EObject at = open.remove();
			for (Calculation user : index.group(Groupings.CALCULATIONS, at)) {
				if (found.add(user)) {
					open.add(user);
					if (user.getExpected() != null) {
						open.add(user.getExpected());
					}
				}
			}
		}
		return found;
	}

	/** Reports a calculation with both sides. */
	static void report(Outcome outcome, FindingSink sink) {
		sink.report(outcome.calculation(), related(outcome), printed(outcome), outcome.result().text(), deviation(outcome), inputs(outcome));
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
