package org.chainscape.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;

/** Recomputed calculations for people: a table with what was printed, what comes out, and below each row how. */
final class CalcText {

	private static final String NONE = "–";
	private static final String BETWEEN = "  |  ";

	private final Console console;

	CalcText(Console console) {
		this.console = console;
	}

	String write(List<Outcome> outcomes) {
		Columns table = new Columns();
		table.add("", console.text("calc.verdict"), console.text("calc.handle"), console.text("calc.printed"), console.text("calc.recomputed"),
			console.text("calc.rounded"), console.text("calc.deviation"), console.text("calc.name"));
		outcomes.forEach(outcome -> add(table, outcome));
		return (outcomes.isEmpty() ? "" : table.write()) + summary(outcomes) + "\n";
	}

	private void add(Columns table, Outcome outcome) {
		Outcome.Result result = outcome.result();
		Calculation calculation = outcome.calculation();
		table.add(how(outcome), verdict(outcome), calculation.getHandle() == null ? "" : calculation.getHandle(), printed(outcome),
			result == null ? NONE : result.text(), result == null ? NONE : result.roundedText(),
			result == null || result.deviation() == null ? "" : deviation(result),
			calculation.getName() == null ? "" : calculation.getName());
	}

	private String verdict(Outcome outcome) {
		return console.text(hasMoved(outcome) ? "calc.verdict.MOVED" : "calc.verdict." + outcome.verdict().name());
	}

	/** A printed result that is another one under the assumptions has not failed. */
	private static boolean hasMoved(Outcome outcome) {
		return outcome.affected() && (outcome.verdict() == Verdict.FAILS || outcome.verdict() == Verdict.WITHIN_ROUNDING);
	}

	private String printed(Outcome outcome) {
		if (outcome.printed() == null) {
			return NONE;
		}
		String text = outcome.printed().text();
		return switch (outcome.printed().comparator()) {
			case EQUAL -> text;
			case ABOUT -> console.text("calc.about", text);
			case ABOVE -> "> " + text;
			case AT_LEAST -> "≥ " + text;
			case BELOW -> "< " + text;
			case AT_MOST -> "≤ " + text;
			case UP_TO -> console.text("calc.upTo", text);
			case NEAR -> console.text("calc.near", text);
		};
	}

	private static String deviation(Outcome.Result result) {
		String percent = result.deviation().abs().compareTo(BigDecimal.valueOf(100_000)) < 0
			? result.deviation().stripTrailingZeros().toPlainString() : result.deviation().toString();
		return (result.deviation().signum() > 0 ? "+" : "") + percent + "%";
	}

	private String how(Outcome outcome) {
		String formula = outcome.calculation().getFormula() == null ? "" : "= " + outcome.calculation().getFormula();
		String inputs = outcome.inputs().stream().map(this::input).collect(Collectors.joining(console.text("calc.separator")));
		String places = String.join(console.text("calc.separator"), CitationText.places(outcome.calculation()));
		String problem = outcome.problem() == null ? "" : outcome.problem().text(console.language());
		return Stream.of(problem, formula, inputs, places).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
	}

	private String input(InputValue input) {
		String value = input.name() + " = " + input.text();
		if (input.assumed()) {
			return console.text("calc.assumed", value);
		}
		return input.follows() == null ? value : console.text("calc.follows", value, String.valueOf(input.follows().getHandle()));
	}

	private String summary(List<Outcome> outcomes) {
		if (outcomes.isEmpty()) {
			return console.text("calc.none");
		}
		String counts = console.text("calc.summary", String.valueOf(outcomes.size()), count(outcomes, Verdict.EXACT),
			count(outcomes, Verdict.WITHIN_ROUNDING), count(outcomes, Verdict.FAILS), count(outcomes, Verdict.DERIVED),
			count(outcomes, Verdict.IMPOSSIBLE));
		long moved = outcomes.stream().filter(CalcText::hasMoved).count();
		return moved == 0 ? counts : console.text("calc.moved", counts, String.valueOf(moved));
	}

	private static String count(List<Outcome> outcomes, Verdict verdict) {
		return String.valueOf(outcomes.stream().filter(outcome -> outcome.verdict() == verdict && !hasMoved(outcome)).count());
	}
}
