package org.chainscape.validation.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** Every input of a calculation is used by its formula. Formulas that cannot be computed are reported themselves. */
public final class UnusedInput implements ElementRule<Calculation> {

	private static final RuleInfo INFO = new RuleInfo("calculation.unused-input", Severity.WARNING, RuleMode.LIVE);
	private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
	private static final String BEHIND = "(?![\\p{L}\\p{N}_])";

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
		List<CalculationInput> unused = unused(calculation);
		boolean computed = index.outcome(calculation).filter(outcome -> outcome.problem() == null).isPresent();
		if (computed && !unused.isEmpty()) {
			sink.report(calculation, unused, unused.stream().map(CalculationInput::getName).collect(Collectors.joining("、")));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		List<CalculationInput> unused = Found.subject(this, finding, index).map(UnusedInput::unused).orElse(List.of());
		return unused.isEmpty() ? List.of() : List.of(new Fix("delete-inputs",
			List.of(unused.stream().map(CalculationInput::getName).collect(Collectors.joining("、"))),
			unused.stream().map(input -> (Edit) new Edit.Delete(input)).toList()));
	}

	/** Without a formula there is nothing an input could be used in. */
	private static List<CalculationInput> unused(Calculation calculation) {
		String formula = calculation.getFormula();
		return Statements.isBlank(formula) ? List.of() : calculation.getInputs().stream()
			.filter(input -> !Statements.isBlank(input.getName()) && !isNamed(input.getName().strip(), formula)).toList();
	}

	private static boolean isNamed(String name, String formula) {
		return Pattern.compile(BEFORE + Pattern.quote(name) + BEHIND).matcher(formula).find();
	}
}
