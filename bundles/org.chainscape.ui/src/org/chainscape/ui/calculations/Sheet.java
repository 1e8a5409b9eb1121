package org.chainscape.ui.calculations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Outcomes;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EObject;

/** Everything the table can show of one run: a line for each calculation and each of its inputs. Never changes. */
public final class Sheet {

	/** Nothing at all. */
	public static final Sheet EMPTY = new Sheet();

	private final Map<Calculation, List<CalculationInput>> inputs = new LinkedHashMap<>();
	private final Map<EObject, Line> lines = new HashMap<>();
	private int changed;
	private int assumed;

	private Sheet() {
	}

	/**
	 * Runs all calculations of a snapshot.
	 *
	 * @param snapshot the calculations
	 * @param assumptions observations of the document, and the values they shall have instead
	 * @param language language of the texts
	 * @return what came out
	 */
	public static Sheet of(Snapshot snapshot, Map<Observation, PrintedValue> assumptions, Language language) {
		Calculator calculator = Calculator.of(snapshot.document());
		Map<Observation, PrintedValue> assumed = snapshot.translate(assumptions);
		Outcomes printed = calculator.run();
		Outcomes outcomes = assumed.isEmpty() ? printed : calculator.run(assumed);
		Lines lines = new Lines(snapshot, language);
		Sheet sheet = new Sheet();
		sheet.assumed = assumed.size();
		for (Outcome outcome : outcomes.all()) {
			Outcome before = printed.of(outcome.calculation()).orElseThrow();
			Line line = lines.of(outcome, before);
			List<CalculationInput> inputs = new ArrayList<>();
			for (CalculationInput input : outcome.calculation().getInputs()) {
				Line below = lines.of(input, outcome, before);
				inputs.add((CalculationInput) below.element());
				sheet.lines.put(below.element(), below);
			}
			sheet.lines.put(line.element(), line);
			sheet.inputs.put((Calculation) line.element(), inputs);
			sheet.changed += line.state() == Line.State.CHANGED ? 1 : 0;
		}
		return sheet;
	}

	/** {@return the calculations in the order of the document} */
	public List<Calculation> calculations() {
		return List.copyOf(inputs.keySet());
	}

	/** {@return the inputs of a calculation; none if it is not of this sheet} */
	public List<CalculationInput> inputs(Calculation calculation) {
		return inputs.getOrDefault(calculation, List.of());
	}

	/** {@return the line of a calculation or input, if it is of this sheet} */
	public Optional<Line> line(Object element) {
		return Optional.ofNullable(lines.get(element));
	}

	/** {@return how many calculations have a verdict} */
	public long count(Verdict verdict) {
		return inputs.keySet().stream().filter(calculation -> lines.get(calculation).verdict() == verdict).count();
	}

	/** {@return how many results the assumptions change} */
	public int changed() {
		return changed;
	}

	/** {@return how many assumptions have been made} */
	public int assumed() {
		return assumed;
	}

	/** {@return the elements of which an earlier sheet shows something else} */
	public Set<EObject> differences(Sheet earlier) {
		Set<EObject> different = new HashSet<>();
		lines.forEach((element, line) -> {
			if (!line.equals(earlier.lines.get(element))) {
				different.add(element);
			}
		});
		return different;
	}
}
