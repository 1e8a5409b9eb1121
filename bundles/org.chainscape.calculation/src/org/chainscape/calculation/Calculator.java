package org.chainscape.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Observation;

/**
 * Runs the calculations of a document again, each after those it depends on, in time linear in their number.
 * <p>
 * A calculation depends on those its inputs name, and on those whose printed result is one of its inputs. A printed figure is used as long
 * as the calculation behind it supports it; when it does not, the new result takes its place and everything downstream follows. The
 * document is never changed.
 */
public final class Calculator {

	private final List<Calculation> calculations;
	private final Map<Observation, List<Calculation>> producers = new HashMap<>();
	private final DependencyOrder order;
	/** What comes out with the numbers as printed; made when first asked for. */
	private Map<Calculation, Outcome> asPrinted;

	private Calculator(ChainDocument document) {
		calculations = List.copyOf(document.getCalculations());
		for (Calculation calculation : calculations) {
			if (calculation.getExpected() != null) {
				producers.computeIfAbsent(calculation.getExpected(), key -> new ArrayList<>(1)).add(calculation);
			}
		}
		order = DependencyOrder.of(calculations, producers);
	}

	/**
	 * Prepares the calculations of a document.
	 *
	 * @param document the document; must not change while this is used
	 * @return a calculator
	 */
	public static Calculator of(ChainDocument document) {
		return new Calculator(document);
	}

	/** {@return the outcome of every calculation with the numbers as printed} */
	public Outcomes run() {
		return run(Map.of());
	}

	/**
	 * Asks what if: runs everything with some observations set to other values.
	 *
	 * @param assumptions observation to the value it shall have; units should fit those of the observations
	 * @return the outcomes; those that an assumption had a part in are marked as affected
	 */
	public Outcomes run(Map<Observation, PrintedValue> assumptions) {
		if (asPrinted == null) {
			asPrinted = run(Map.of(), Map.of());
		}
		Map<Calculation, Outcome> outcomes = assumptions.isEmpty() ? asPrinted : run(Map.copyOf(assumptions), asPrinted);
		return new Outcomes(calculations.stream().map(outcomes::get).toList());
	}

	private Map<Calculation, Outcome> run(Map<Observation, PrintedValue> assumptions, Map<Calculation, Outcome> before) {
		Map<Calculation, Outcome> outcomes = new HashMap<>();
		InputReader reader = new InputReader(producers, assumptions, before, outcomes);
		for (Calculation calculation : order.sorted()) {
			outcomes.put(calculation, new CalculationRun(calculation, reader).outcome());
		}
		order.circles().forEach((calculation, circle) -> outcomes.put(calculation, blocked(calculation, circle)));
		return outcomes;
	}

	private static Outcome blocked(Calculation calculation, List<Calculation> circle) {
		PrintedValue printed = calculation.getExpected() == null ? null : PrintedValue.of(calculation.getExpected()).orElse(null);
		Problem problem;
		if (circle.contains(calculation)) {
			List<String> names = new ArrayList<>();
			circle.forEach(member -> names.add(Names.of(member)));
			names.add(Names.of(circle.get(0)));
			problem = Problem.of(Problem.Kind.CYCLE, String.join(" → ", names));
		} else {
			problem = Problem.of(Problem.Kind.NO_RESULT_BEFORE, calculation.getInputs().get(0).getName(), Names.of(circle.get(0)));
		}
		return Outcome.impossible(calculation, List.of(), printed, problem, false);
	}
}
