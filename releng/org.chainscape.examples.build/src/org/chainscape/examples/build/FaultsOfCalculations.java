package org.chainscape.examples.build;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.RoundingRule;
import org.chainscape.validation.Groupings;

/** Faults of calculations. */
final class FaultsOfCalculations {

	private FaultsOfCalculations() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("calculation.cycle", FaultsOfCalculations::cycle),
			new FaultKind("calculation.fails", ground -> ground.at(Calculation.class, each -> holds(each, ground), calculation -> {
				print(calculation.getExpected(), calculation.getExpected().getValue().multiply(BigDecimal.valueOf(37)));
				return Fault.at(calculation, "another result");
			})),
			new FaultKind("calculation.impossible", FaultsOfCalculations::impossible),
			new FaultKind("calculation.rounding", FaultsOfCalculations::rounding),
			new FaultKind("calculation.unit", ground -> ground.at(Calculation.class, each -> holds(each, ground)
				&& each.getExpected().getUnit() != null && !each.getExpected().getUnit().isBlank(), calculation -> {
					calculation.getExpected().setUnit("千克");
					return Fault.at(calculation, "a result in kilograms");
				})));
	}

	private static Optional<Fault> cycle(Ground ground) {
		return ground.at(CalculationInput.class, each -> isLast((Calculation) each.eContainer(), ground), input -> {
			Calculation calculation = (Calculation) input.eContainer();
			input.setObservation(null);
			input.setConstant(null);
			input.getCounted().clear();
			input.setCalculation(calculation);
			return Fault.among("its own input", calculation);
		});
	}

	/** What waits for a calculation in a circle has no result either. */
	private static boolean isLast(Calculation calculation, Ground ground) {
		return ground.index().group(Groupings.CALCULATIONS, calculation).isEmpty() && (calculation.getExpected() == null
			|| ground.index().group(Groupings.CALCULATIONS, calculation.getExpected()).equals(List.of(calculation)));
	}

	private static boolean holds(Calculation calculation, Ground ground) {
		Observation expected = calculation.getExpected();
		return expected != null && expected.getValue() != null && expected.getValue().signum() > 0 && expected.getUpperValue() == null
			&& expected.getComparator() == Comparator.EQUAL
			&& ground.index().outcome(calculation).map(Outcome::verdict).filter(verdict -> verdict == Verdict.EXACT).isPresent();
	}

	private static void print(Observation observation, BigDecimal value) {
		observation.setValue(value);
		observation.setPrinted(value.toPlainString());
	}

	private static Optional<Fault> impossible(Ground ground) {
		return ground.at(Calculation.class, each -> holds(each, ground), calculation -> {
			calculation.setFormula(ground.random(2) == 0 ? calculation.getFormula() + "+unknown" : "(" + calculation.getFormula());
			return Fault.at(calculation, "the formula " + calculation.getFormula());
		});
	}

	/** "About", with one digit left, agrees with what is computed, but only roughly. */
	private static Optional<Fault> rounding(Ground ground) {
		return ground.at(Calculation.class, each -> holds(each, ground) && each.getRounding() == RoundingRule.NEAREST
			&& each.getTolerance() == null
			&& each.getDigits() == null && each.getExpected().getMagnitude() == Magnitude.ONE && isLong(each.getExpected().getValue()),
			calculation -> {
				Observation expected = calculation.getExpected();
				expected.setComparator(Comparator.ABOUT);
				print(expected, new BigDecimal(expected.getValue().round(new MathContext(1)).toPlainString()));
				return Fault.at(calculation, "a rough result");
			});
	}

	private static boolean isLong(BigDecimal value) {
		return value.compareTo(BigDecimal.valueOf(200)) > 0 && value.round(new MathContext(1)).compareTo(value) != 0;
	}
}
