package org.chainscape.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Outcomes;
import org.chainscape.calculation.Verdict;
import org.chainscape.calculation.Workings;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.workbook.Styles.Shade;
import org.chainscape.scene.Color;

/** 测算: every calculation as live formulas, its inputs in the rows below it, linked to where they stand. */
final class CalculationSheet {

	static final List<Column> COLUMNS = List.of(Column.of("handle", 14), Column.of("calculation", 38), Column.of("content", 40),
		Column.of("number", 16), Column.of("magnitude", 7), Column.of("unit", 13), Column.of("factor", 11), Column.of("base", 16),
		Column.of("rounded", 14), Column.of("rule", 14), Column.of("expected", 13), Column.of("expectedUpper", 11),
		Column.of("difference", 12), Column.of("deviation", 9), Column.of("low", 12), Column.of("high", 12), Column.of("below", 11),
		Column.of("above", 11), Column.of("tolerance", 8), Column.of("verdict", 12), Column.of("remark", 30), Column.of("source", 8),
		Column.of("publisher", 18), Column.of("where", 30));

	private final Book book;
	private final Ledger ledger;
	private final Page page;
	private final Page data;
	private final Map<Calculation, Integer> rows = new IdentityHashMap<>();
	private final Map<Calculation, Outcome> outcomes = new IdentityHashMap<>();
	private int withheld;

	CalculationSheet(Book book, Ledger ledger, Page page, Page data) {
		this.book = book;
		this.ledger = ledger;
		this.page = page;
		this.data = data;
	}

	void write(ReportProgress progress) {
		Outcomes all = Calculator.of(ledger.document()).run();
		List<Outcome> shown = new ArrayList<>();
		Map<Calculation, Boolean> printable = new IdentityHashMap<>();
		int row = page.nextRow();
		all.all().forEach(outcome -> outcomes.put(outcome.calculation(), outcome));
		for (Outcome outcome : all.all()) {
			if (isPrintable(outcome.calculation(), printable)) {
				shown.add(outcome);
				rows.put(outcome.calculation(), row);
				row += 1 + outcome.calculation().getInputs().size();
			} else {
				withheld++;
			}
		}
		for (Outcome outcome : shown) {
			write(outcome);
			if (page.rows() % 1_000 == 0) {
				progress.step(book.text("sheet.calculations"), 0, 0);
			}
		}
		colour();
		page.finish();
	}

	/** {@return how many calculations are left out, since they or their numbers are reserved} */
	int withheld() {
		return withheld;
	}

	/** A calculation tells its inputs: if one of them may not be printed, neither may it. Circles are no harm: they have no value. */
	private boolean isPrintable(Calculation calculation, Map<Calculation, Boolean> known) {
		Boolean answer = known.get(calculation);
		if (answer != null) {
			return answer;
		}
		known.put(calculation, true);
		boolean printable = book.basis().edition().admits(calculation)
			&& (calculation.getExpected() == null || ledger.row(calculation.getExpected()) != null);
		for (CalculationInput input : calculation.getInputs()) {
			printable &= input.getObservation() == null || ledger.row(input.getObservation()) != null;
			printable &= input.getCalculation() == null || isPrintable(input.getCalculation(), known);
		}
		for (InputValue value : outcomes.get(calculation).inputs()) {
			printable &= value.follows() == null || isPrintable(value.follows(), known);
		}
		known.put(calculation, printable);
		return printable;
	}

	private void write(Outcome outcome) {
		Calculation calculation = outcome.calculation();
		Line line = page.line(Shade.TINTED);
		line.strong("handle", ledger.handle(calculation)).strong("calculation", ledger.name(calculation))
			.text("content", calculation.getFormula() == null ? "" : calculation.getFormula());
		Map<String, String> cells = new HashMap<>();
		for (int i = 0; i < calculation.getInputs().size(); i++) {
			cells.put(calculation.getInputs().get(i).getName(), page.letters("base") + (line.number() + 1 + i));
		}
		Optional<Workings> workings = Workings.of(outcome);
		if (workings.isPresent()) {
			new ResultRow(book, page, line, outcome, workings.get()).write(cells, expectedCells(outcome));
		} else {
			line.code("verdict", book.text("verdict." + outcome.verdict()));
			line.text("remark", outcome.problem().text(book.language()));
		}
		ledger.cite(line, calculation);
		InputRows inputs = new InputRows(book, ledger, page, data, this::cell);
		for (CalculationInput input : calculation.getInputs()) {
			Optional<InputValue> value = outcome.inputs().stream().filter(one -> one.input() == input).findFirst();
			inputs.write(page.line(Shade.PLAIN), ledger.handle(calculation), input, value.orElse(null));
		}
		page.fold(calculation.getInputs().size());
	}

	/** Cells of the printed result; the second one only where a range is printed. */
	private List<String> expectedCells(Outcome outcome) {
		if (outcome.printed() == null) {
			return List.of();
		}
		int row = ledger.row(outcome.calculation().getExpected());
		String value = data.reference() + data.letters(outcome.calculation().getExpected().getValue() == null ? "upper" : "value") + row;
		return outcome.printed().isRange() ? List.of(value, data.reference() + data.letters("upper") + row) : List.of(value);
	}

	/** {@return the cell others go on with} */
	private Optional<InputRows.Cell> cell(Calculation calculation) {
		Outcome outcome = outcomes.get(calculation);
		return Optional.ofNullable(rows.get(calculation)).flatMap(row -> Workings.of(outcome)
			.map(workings -> new InputRows.Cell(page.letters(workings.isStep() ? "rounded" : "number") + row, outcome.result().style())));
	}

	private void colour() {
		SheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
		CellRangeAddress[] range = { new CellRangeAddress(1, Math.max(1, page.rows()), page.index("verdict"), page.index("verdict")) };
		formatting.addConditionalFormatting(range, new ConditionalFormattingRule[] { rule(formatting, Verdict.EXACT, "#1e7b45"),
			rule(formatting, Verdict.WITHIN_ROUNDING, "#8a6100"), rule(formatting, Verdict.FAILS, "#b3261e") });
	}

	private ConditionalFormattingRule rule(SheetConditionalFormatting formatting, Verdict verdict, String colour) {
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL,
			"\"" + book.text("verdict." + verdict) + "\"");
		Color color = Color.of(colour);
		rule.createFontFormatting().setFontColor(
			new XSSFColor(new byte[] { (byte) color.red(), (byte) color.green(), (byte) color.blue() }));
		return rule;
	}
}
