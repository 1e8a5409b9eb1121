package org.chainscape.report.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Source;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;

/** The arithmetic of the reports, run again: inputs, formula, what comes out, what is printed, and whether the two agree. */
final class CalculationsTable implements TableReader {

	private static final BigDecimal HUGE = BigDecimal.valueOf(100_000);

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("calculations.", desk).column("name", Kind.TEXT, 2.8).column("inputs", Kind.TEXT, 3.8)
				.column("formula", Kind.TEXT, 2.6).column("computed", Kind.NUMBER, 1.9).column("printed", Kind.NUMBER, 1.9)
				.column("verdict", Kind.TEXT, 1.8).column("sources", Kind.CODE, 1);
		Map<Optional<Source>, List<Outcome>> groups = new LinkedHashMap<>();
		for (Outcome outcome : Calculator.of(desk.document()).run().all()) {
			if (mayBePrinted(outcome.calculation(), desk)) {
				groups.computeIfAbsent(source(outcome.calculation()), key -> new ArrayList<>()).add(outcome);
			}
		}
		groups.forEach((source, outcomes) -> {
			draft.group(source.map(desk::publisher).orElseGet(() -> desk.text("calculations.unsourced")), source.orElse(null));
			outcomes.forEach(outcome -> add(outcome, desk, draft));
		});
		draft.note("verdicts");
		return draft.done();
	}

	/** Reserved numbers can be read off a result made of them. */
	private static boolean mayBePrinted(Calculation calculation, Desk desk) {
		return desk.admits(calculation, calculation.getExpected())
				&& calculation.getInputs().stream().allMatch(input -> desk.admits(input, input.getObservation()));
	}

	private static Optional<Source> source(Calculation calculation) {
		return Stream.concat(Stream.of(calculation), observations(calculation).stream()).flatMap(element -> element.getCitations().stream())
				.map(Citation::getSource).filter(Objects::nonNull).findFirst();
	}

	private static List<Observation> observations(Calculation calculation) {
		return Stream.concat(Stream.ofNullable(calculation.getExpected()),
				calculation.getInputs().stream().map(CalculationInput::getObservation).filter(Objects::nonNull)).toList();
	}

	private static void add(Outcome outcome, Desk desk, Draft draft) {
		Calculation calculation = outcome.calculation();
		List<Element> statements = new ArrayList<>(List.of(calculation));
		statements.addAll(observations(calculation));
		Observation expected = calculation.getExpected();
		Outcome.Result result = outcome.result();
		String inputs = Words.clauses(outcome.inputs().stream().map(input -> input(input, desk)).toList(), desk.language());
		boolean reserved = desk.marks(statements.toArray(Element[]::new));
		Cell computed = result == null ? Cell.of(Words.NONE) : new Cell(result.roundedText(), result.full(), calculation.getId(), reserved);
		Cell printed = outcome.printed() == null ? Cell.of(Words.NONE)
				: draft.cell(expected == null ? outcome.printed().text() : Words.printed(expected, desk.language()), outcome.printed().value(),
						expected);
		draft.row(draft.cell(desk.name(calculation), calculation), draft.cell(inputs, statements), Cell.of(formula(calculation, desk)),
				computed, printed, Cell.of(verdict(outcome, desk)), draft.cited(statements));
	}

	private static String input(InputValue input, Desk desk) {
		String value = input.name() + " = " + input.text();
		return input.follows() == null ? value : desk.text("calculations.follows", value, desk.name(input.follows()));
	}

	private static String formula(Calculation calculation, Desk desk) {
		String formula = Words.clean(calculation.getFormula());
		return calculation.isExternal() ? formula + Words.bracketed(desk.text("calculations.external"), desk.language()) : formula;
	}

	private static String verdict(Outcome outcome, Desk desk) {
		String verdict = desk.text(key(outcome.verdict()));
		if (outcome.verdict() == Verdict.FAILS && outcome.result().deviation() != null) {
			return verdict + Words.bracketed(deviation(outcome.result().deviation()), desk.language());
		}
		return outcome.problem() == null ? verdict : desk.text("calculations.problem", verdict, outcome.problem().text(desk.language()));
	}

	private static String key(Verdict verdict) {
		return switch (verdict) {
			case EXACT -> "calculations.verdict.EXACT";
			case WITHIN_ROUNDING -> "calculations.verdict.WITHIN_ROUNDING";
			case FAILS -> "calculations.verdict.FAILS";
			case DERIVED -> "calculations.verdict.DERIVED";
			case IMPOSSIBLE -> "calculations.verdict.IMPOSSIBLE";
		};
	}

	private static String deviation(BigDecimal percent) {
		String size = percent.abs().compareTo(HUGE) < 0 ? percent.stripTrailingZeros().toPlainString() : percent.toString();
		return (percent.signum() > 0 ? "+" : "") + size + "%";
	}
}
