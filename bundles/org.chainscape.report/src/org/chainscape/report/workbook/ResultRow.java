package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.calculation.Interval;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Workings;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.text.Labels;

/** The row of a calculation: result, rounding, printed figure, difference, verdict, all as formulas. */
final class ResultRow {

	private static final String PERCENT = "0.00%";

	private final Book book;
	private final Page page;
	private final Line line;
	private final Outcome outcome;
	private final Workings workings;

	ResultRow(Book book, Page page, Line line, Outcome outcome, Workings workings) {
		this.book = book;
		this.page = page;
		this.line = line;
		this.outcome = outcome;
		this.workings = workings;
	}

	/**
	 * Fills the row.
	 *
	 * @param cells name of an input to the cell that holds its value
	 * @param expected cells of the printed result
	 */
	void write(Map<String, String> cells, List<String> expected) {
		Outcome.Result result = outcome.result();
		Optional<String> formula = workings.formula(cells::get);
		if (formula.isPresent()) {
			line.formula("number", formula.get(), result.full(), Formats.computed(result.full()));
		} else {
			line.number("number", result.full()).text("remark", book.text("untranslated"));
		}
		String magnitude = Labels.of(ChainPackage.Literals.MAGNITUDE, result.style().magnitude(), book.language());
		line.code("magnitude", result.style().magnitude() == Magnitude.ONE ? "" : magnitude).text("unit", result.style().unit().toString());
		BigDecimal rounded = workings.rounded();
		line.formula("rounded", rounding(), rounded, workings.digits().isPresent() ? Styles.format(plain(rounded)) : Formats.computed(rounded));
		line.code("rule", rule());
		if (outcome.printed() == null) {
			line.code("verdict", book.text("verdict." + outcome.verdict()));
		} else {
			compare(outcome.printed(), expected);
		}
	}

	private static BigDecimal plain(BigDecimal number) {
		return number.scale() < 0 ? number.setScale(0) : number;
	}

	private String cell(String column) {
		return page.letters(column) + line.number();
	}

	private String settled(String number) {
		return "ROUND(" + number + "," + workings.places() + ")";
	}

	private String rounding() {
		String full = cell("number");
		if (workings.digits().isEmpty()) {
			return full;
		}
		int digits = workings.digits().get();
		String exact = workings.places() > digits ? settled(full) : full;
		return switch (workings.rule()) {
			case NEAREST, NONE -> "ROUND(" + exact + "," + digits + ")";
			case UP -> "ROUNDUP(" + exact + "," + digits + ")";
			case DOWN -> "ROUNDDOWN(" + exact + "," + digits + ")";
			case SIGNIFICANT -> "IF(" + full + "=0,0,ROUND(" + full + "," + (Math.max(1, digits) - 1) + "-INT(LOG10(ABS(" + full + ")))))";
		};
	}

	private String rule() {
		String name = Labels.of(ChainPackage.Literals.ROUNDING_RULE, workings.rule(), book.language());
		return workings.digits().map(digits -> name + " " + digits).orElse(book.text("inFull"));
	}

	private void compare(PrintedValue printed, List<String> expected) {
		line.formula("expected", expected.get(0), printed.value(), Styles.format(printed.value()));
		String nearest = cell("expected");
		BigDecimal near = printed.value();
		BigDecimal full = outcome.result().full();
		if (printed.isRange()) {
			line.formula("expectedUpper", expected.get(1), printed.upper(), Styles.format(printed.upper()));
			nearest = "MAX(MIN(" + cell("number") + "," + cell("expectedUpper") + ")," + cell("expected") + ")";
			near = full.min(printed.upper()).max(printed.value());
		}
		BigDecimal difference = full.subtract(near).setScale(workings.places(), RoundingMode.HALF_UP);
		line.formula("difference", settled(cell("number") + "-" + nearest), difference, Formats.computed(difference));
		if (near.signum() != 0) {
			line.formula("deviation", cell("difference") + "/ABS(" + nearest + ")", difference.divide(near.abs(), MathContext.DECIMAL64),
				PERCENT);
		}
		Interval claimed = workings.claimed().orElseThrow();
		bound("low", "expected", claimed.low(), printed.value());
		bound("high", printed.isRange() ? "expectedUpper" : "expected", claimed.high(), printed.isRange() ? printed.upper() : printed.value());
		Interval possible = workings.possible();
		if (possible.isBounded() && !possible.isPoint()) {
			line.computed("below", full.subtract(possible.low())).computed("above", possible.high().subtract(full));
		}
		line.number("tolerance", outcome.calculation().getTolerance());
		line.formula("verdict", new VerdictFormula(printed, workings, this::cell).text(verdict -> book.text("verdict." + verdict),
			outcome.calculation().getTolerance() != null), book.text("verdict." + outcome.verdict()));
	}

	/** What would have been printed like the figure moves with it. */
	private void bound(String column, String figure, BigDecimal bound, BigDecimal value) {
		if (bound != null) {
			BigDecimal away = bound.subtract(value);
			String formula = cell(figure) + (away.signum() == 0 ? "" : (away.signum() > 0 ? "+" : "-") + Formats.literal(away.abs()));
			line.formula(column, formula, bound, Formats.computed(bound));
		}
	}
}
