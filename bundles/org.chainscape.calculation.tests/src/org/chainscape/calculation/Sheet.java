package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.text.Language;

/** A document with printed numbers and calculations, written down shortly. */
final class Sheet {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	final ChainDocument document = CHAIN.createChainDocument();
	private final Product subject = CHAIN.createProduct();
	private final Map<String, Observation> observations = new HashMap<>();
	private final Map<String, Calculation> calculations = new HashMap<>();

	Sheet() {
		subject.setName("ChatGPT");
	}

	/** States a number, such as {@code 2000万人}; a leading word is the comparator. */
	Sheet state(String handle, String printed) {
		return state(handle, printed, Comparator.EQUAL);
	}

	Sheet state(String handle, String printed, Comparator comparator) {
		PrintedValue value = PrintedValue.parse(printed).orElseThrow();
		Observation observation = CHAIN.createObservation();
		observation.setHandle(handle);
		observation.setPrinted(printed);
		observation.setValue(value.value());
		observation.setMagnitude(value.magnitude());
		observation.setUnit(value.unit().toString());
		observation.setComparator(comparator);
		subject.getObservations().add(observation);
		observations.put(handle, observation);
		return this;
	}

	/**
	 * Adds a calculation. Inputs read {@code name=X}: a stated number, a calculation, or a constant with its unit.
	 *
	 * @param expected handle of the printed result; {@code null} if there is none
	 */
	Sheet calculate(String handle, String expected, String formula, String... inputs) {
		return calculate(handle, expected, formula, calculation -> {
		}, inputs);
	}

	Sheet calculate(String handle, String expected, String formula, Consumer<Calculation> more, String... inputs) {
		Calculation calculation = CHAIN.createCalculation();
		calculation.setHandle(handle);
		calculation.setName("算" + handle);
		calculation.setFormula(formula);
		calculation.setExpected(expected == null ? null : observations.get(expected));
		for (String input : inputs) {
			String[] parts = input.split("=", 2);
			calculation.getInputs().add(input(parts[0], parts.length == 1 ? "" : parts[1]));
		}
		more.accept(calculation);
		document.getCalculations().add(calculation);
		calculations.put(handle, calculation);
		return this;
	}

	CalculationInput input(String name, String value) {
		CalculationInput input = CHAIN.createCalculationInput();
		input.setName(name);
		if (observations.containsKey(value)) {
			input.setObservation(observations.get(value));
		} else if (calculations.containsKey(value)) {
			input.setCalculation(calculations.get(value));
		} else if (!value.isEmpty()) {
			PrintedValue constant = PrintedValue.parse(value).orElseThrow();
			input.setConstant(constant.value().multiply(Magnitudes.factor(constant.magnitude())));
			input.setUnit(constant.unit().toString());
		}
		return input;
	}

	Observation observation(String handle) {
		return observations.get(handle);
	}

	Calculation calculation(String handle) {
		return calculations.get(handle);
	}

	Outcome run(String handle) {
		return Calculator.of(document).run().of(calculations.get(handle)).orElseThrow();
	}

	Outcomes assume(String handle, String value) {
		return Calculator.of(document).run(Map.of(observations.get(handle), PrintedValue.parse(value).orElseThrow()));
	}

	Outcome outcome(Outcomes outcomes, String handle) {
		return outcomes.of(calculations.get(handle)).orElseThrow();
	}

	/** {@return verdict and value, or the kind of problem} */
	String result(String handle) {
		return print(run(handle));
	}

	static String print(Outcome outcome) {
		return outcome.problem() == null ? outcome.verdict() + " " + outcome.result().text()
			: outcome.verdict() + " " + outcome.problem().kind();
	}

	String problem(String handle) {
		return run(handle).problem().text(Language.EN);
	}

	static BigDecimal number(String text) {
		return new BigDecimal(text);
	}
}
