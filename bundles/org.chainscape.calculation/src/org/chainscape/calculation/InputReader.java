package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.calculation.PrintedValue.Reading;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Observation;

/** Finds the values of inputs in one run. */
final class InputReader {

	private static final String ITEMS = "个";

	private final Map<Observation, List<Calculation>> producers;
	private final Map<Observation, PrintedValue> assumptions;
	private final Map<Calculation, Outcome> asPrinted;
	private final Map<Calculation, Outcome> outcomes;

	/**
	 * A reader.
	 *
	 * @param producers observation to the calculations whose printed result it is
	 * @param assumptions what is set for this run
	 * @param asPrinted what comes out without these
	 * @param outcomes what has come out so far; grows while this is used
	 */
	InputReader(Map<Observation, List<Calculation>> producers, Map<Observation, PrintedValue> assumptions,
			Map<Calculation, Outcome> asPrinted, Map<Calculation, Outcome> outcomes) {
		this.producers = producers;
		this.assumptions = assumptions;
		this.asPrinted = asPrinted;
		this.outcomes = outcomes;
	}

	InputValue read(CalculationInput input) throws Refusal {
		long ways = Stream.of(input.getObservation() != null, input.getCalculation() != null, input.getConstant() != null,
			!input.getCounted().isEmpty()).filter(way -> way).count();
		if (ways != 1) {
			throw new Refusal(ways == 0 ? Problem.Kind.EMPTY_INPUT : Problem.Kind.AMBIGUOUS_INPUT, input.getName());
		}
		if (input.getObservation() != null) {
			return observed(input, input.getObservation());
		}
		if (input.getCalculation() != null) {
			return calculated(input, input.getCalculation());
		}
		if (input.getConstant() != null) {
			return exact(input, input.getConstant(), unit(input.getName(), input.getUnit()));
		}
		return exact(input, BigDecimal.valueOf(input.getCounted().size()),
			unit(input.getName(), isBlank(input.getUnit()) ? ITEMS : input.getUnit()));
	}

	/** {@return whether a value set for this run has a part in an input} */
	boolean isAffected(CalculationInput input) {
		Observation observation = input.getObservation();
		return observation != null && assumptions.containsKey(observation) || Stream.concat(Stream.ofNullable(input.getCalculation()),
			producers.getOrDefault(observation, List.of()).stream()).map(outcomes::get).anyMatch(outcome -> outcome != null && outcome.affected());
	}

	private static InputValue exact(CalculationInput input, BigDecimal number, Unit unit) {
		Quantity quantity = Quantity.exact(number, unit);
		Style style = Style.fitting(quantity, unit);
		return new InputValue(input, quantity, null, style.write(quantity.in(style.scale())), false, null);
	}

	private InputValue calculated(CalculationInput input, Calculation calculation) throws Refusal {
		Outcome outcome = outcomes.get(calculation);
		if (outcome == null || outcome.result() == null) {
			throw new Refusal(Problem.Kind.NO_RESULT_BEFORE, input.getName(), Names.of(calculation));
		}
		return new InputValue(input, outcome.result().carried(), null, carriedText(outcome), false, null);
	}

	private static String carriedText(Outcome outcome) {
		Outcome.Result result = outcome.result();
		BigDecimal carried = result.carried().in(result.style().scale());
		return result.style().write(Style.readable(carried, result.rounded()));
	}

	private InputValue observed(CalculationInput input, Observation observation) throws Refusal {
		PrintedValue assumed = assumptions.get(observation);
		if (assumed != null) {
			return new InputValue(input, Quantity.exact(assumed.base().divide(assumed.unit().factor(), Decimals.CONTEXT), assumed.unit()), null,
				assumed.text(), true, null);
		}
		Optional<Outcome> follows = overtaking(observation);
		if (follows.isPresent()) {
			return new InputValue(input, follows.get().result().carried(), null, carriedText(follows.get()), false, follows.get().calculation());
		}
		PrintedValue printed = printed(input.getName(), observation, Problem.Kind.NO_NUMBER);
		return new InputValue(input, Quantity.of(printed, reading(printed)), printed, printed.text(), false, null);
	}

	/** Trailing zeros are doubtful only where the source says so itself: 2000 users are assumed, about 2000 are estimated. */
	private static Reading reading(PrintedValue printed) {
		return printed.comparator() == Comparator.EQUAL ? Reading.LAST_PLACE : Reading.SIGNIFICANT;
	}

	/**
	 * The calculation whose result takes the place of a printed figure: one that explains the figure as printed but comes to another result
	 * under the assumptions; or one that is built on other numbers than the sources print and no longer supports it, if none other does. A
	 * source that has just miscalculated keeps its figure: that is what it says.
	 */
	private Optional<Outcome> overtaking(Observation observation) {
		List<Outcome> behind = producers.getOrDefault(observation, List.of()).stream().map(outcomes::get)
			.filter(outcome -> outcome != null && outcome.result() != null).toList();
		Optional<Outcome> changed = behind.stream().filter(this::isChanged).findFirst();
		if (changed.isPresent() || behind.stream().anyMatch(Outcome::supported)) {
			return changed;
		}
		return behind.stream().filter(Outcome::restated).findFirst();
	}

	/** {@return whether an input is something else than what a source prints} */
	boolean isRestated(InputValue value) {
		Outcome before = value.input().getCalculation() == null ? null : outcomes.get(value.input().getCalculation());
		return value.assumed() || value.follows() != null || before != null && before.restated()
			|| value.input().getObservation() != null && !PrintedNumbers.agree(value.input().getObservation());
	}

	private boolean isChanged(Outcome outcome) {
		Outcome before = asPrinted.get(outcome.calculation());
		return outcome.affected() && before != null && before.supported()
			&& before.result().full().compareTo(outcome.result().full()) != 0;
	}

	static PrintedValue printed(String input, Observation observation, Problem.Kind missing) throws Refusal {
		if (observation.getValue() == null && observation.getUpperValue() == null) {
			String name = Names.of(observation);
			throw missing == Problem.Kind.NO_NUMBER ? new Refusal(missing, input, name) : new Refusal(missing, name);
		}
		unit(Names.of(observation), observation.getUnit());
		return PrintedValue.of(observation).orElseThrow();
	}

	static Unit unit(String owner, String text) throws Refusal {
		try {
			return Unit.parse(text);
		} catch (IllegalArgumentException e) {
			throw new Refusal(Problem.Kind.UNREADABLE_UNIT, owner, text);
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
