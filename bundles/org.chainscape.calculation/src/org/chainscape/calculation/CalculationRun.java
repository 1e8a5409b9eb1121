package org.chainscape.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;

/** One calculation in one run. */
final class CalculationRun {

	/** Putting in both ends of each of more inputs than these costs more than it tells. */
	private static final int MOST_SPLIT = 6;

	private final Calculation calculation;
	private final InputReader reader;
	private final List<InputValue> inputs = new ArrayList<>();
	private final Map<String, Quantity> values = new LinkedHashMap<>();

	CalculationRun(Calculation calculation, InputReader reader) {
		this.calculation = calculation;
		this.reader = reader;
	}

	Outcome outcome() {
		boolean affected = calculation.getInputs().stream().anyMatch(reader::isAffected);
		PrintedValue printed = null;
		try {
			printed = printed();
			Term formula = FormulaParser.parse(calculation.getFormula());
			for (CalculationInput input : calculation.getInputs()) {
				read(input);
			}
			Quantity quantity = new Evaluation(values).of(formula);
			quantity = new Quantity(quantity.value(), range(formula, quantity, values), quantity.unit());
			Judgement judgement = new Judgement(calculation, printed);
			Outcome.Result result = judgement.result(quantity, style(quantity, printed));
			Verdict verdict = judgement.verdict(result);
			boolean supported = verdict == Verdict.EXACT || verdict == Verdict.WITHIN_ROUNDING && judgement.isSupported(strictRange(formula));
			boolean restated = inputs.stream().anyMatch(reader::isRestated);
			return new Outcome(calculation, verdict, inputs, printed, result, null, supported, restated, affected);
		} catch (Refusal e) {
			return Outcome.impossible(calculation, inputs, printed, e.problem(), affected);
		}
	}

	/** A result the source leaves blank is no printed result; one that is stated but no number is a mistake of the model. */
	private PrintedValue printed() throws Refusal {
		Observation expected = calculation.getExpected();
		boolean blank = expected == null || expected.getValue() == null && expected.getUpperValue() == null
			&& expected.getState() != DisclosureState.DISCLOSED;
		return blank ? null : InputReader.printed("", expected, Problem.Kind.NO_EXPECTED_NUMBER);
	}

	private void read(CalculationInput input) throws Refusal {
		if (values.containsKey(input.getName())) {
			throw new Refusal(Problem.Kind.SAME_NAME, input.getName());
		}
		InputValue value = reader.read(input);
		inputs.add(value);
		values.put(input.getName(), value.quantity());
	}

	private Style style(Quantity quantity, PrintedValue printed) throws Refusal {
		boolean stated = calculation.getUnit() != null && !calculation.getUnit().isBlank();
		if (stated) {
			fit(quantity, InputReader.unit(Names.of(calculation), calculation.getUnit()));
		}
		if (printed != null) {
			fit(quantity, printed.unit());
			return Style.of(printed);
		}
		return Style.fitting(quantity, stated ? Unit.parse(calculation.getUnit()) : natural(quantity.unit()));
	}

	/** A pure number computed from percent and multiples is just a number. */
	private static Unit natural(Unit unit) {
		return unit.isPure() ? Unit.ONE : unit;
	}

	private static void fit(Quantity quantity, Unit wanted) throws Refusal {
		if (!quantity.unit().fits(wanted)) {
			throw new Refusal(Problem.Kind.WRONG_RESULT_UNIT, quantity.unit().label(), wanted.label());
		}
	}

	/**
	 * What the result may be. Where an input stands in several places of the formula, it has the same value in all of them: the formula is
	 * computed for its ends, so that it does not count as several uncertain numbers.
	 */
	private static Interval range(Term formula, Quantity plain, Map<String, Quantity> values) {
		Map<String, Integer> uses = new HashMap<>();
		count(formula, uses);
		List<String> repeated = values.keySet().stream()
			.filter(name -> uses.getOrDefault(name, 0) > 1 && values.get(name).interval().isBounded() && !values.get(name).interval().isPoint())
			.toList();
		if (repeated.isEmpty() || repeated.size() > MOST_SPLIT) {
			return plain.interval();
		}
		try {
			return split(formula, repeated, new LinkedHashMap<>(values));
		} catch (Refusal e) {
			// At an end of an input there is no value; what plain intervals say is true, only wider.
			return plain.interval();
		}
	}

	/** What the result may be if every printed digit counts. */
	private Interval strictRange(Term formula) throws Refusal {
		Map<String, Quantity> strict = new LinkedHashMap<>();
		inputs.forEach(input -> strict.put(input.name(), input.strict()));
		return range(formula, new Evaluation(strict).of(formula), strict);
	}

	private static Interval split(Term formula, List<String> names, Map<String, Quantity> values) throws Refusal {
		if (names.isEmpty()) {
			return new Evaluation(values).of(formula).interval();
		}
		String name = names.get(0);
		List<String> others = names.subList(1, names.size());
		Quantity input = values.get(name);
		values.put(name, input.at(input.interval().low()));
		Interval low = split(formula, others, values);
		values.put(name, input.at(input.interval().high()));
		Interval high = split(formula, others, values);
		values.put(name, input);
		return low.hull(high);
	}

	private static void count(Term term, Map<String, Integer> uses) {
		if (term instanceof Term.Input input) {
			uses.merge(input.name(), 1, Integer::sum);
		} else if (term instanceof Term.Negation negation) {
			count(negation.term(), uses);
		} else if (term instanceof Term.Operation operation) {
			count(operation.left(), uses);
			count(operation.right(), uses);
		} else if (term instanceof Term.Call call) {
			call.arguments().forEach(argument -> count(argument, uses));
		}
	}
}
