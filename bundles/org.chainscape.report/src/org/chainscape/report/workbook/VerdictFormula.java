package org.chainscape.report.workbook;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.calculation.Workings;
import org.chainscape.model.chain.Comparator;

/** The judgement of a calculation as a formula over the cells of its row: the same as that of the product, but it follows edits. */
final class VerdictFormula {

	private final PrintedValue printed;
	private final Workings workings;
	private final UnaryOperator<String> cells;

	VerdictFormula(PrintedValue printed, Workings workings, UnaryOperator<String> cells) {
		this.printed = printed;
		this.workings = workings;
		this.cells = cells;
	}

	String text(Function<Verdict, String> words, boolean tolerance) {
		String within = within();
		if (tolerance) {
			within = "OR(" + within + "," + "ABS(" + cells.apply("number") + "-" + cells.apply("expected") + ")<=" + cells.apply("tolerance") + ")";
		}
		return "IF(" + exact() + ",\"" + words.apply(Verdict.EXACT) + "\",IF(" + within + ",\"" + words.apply(Verdict.WITHIN_ROUNDING) + "\",\""
			+ words.apply(Verdict.FAILS) + "\"))";
	}

	private String top() {
		return cells.apply(printed.isRange() ? "expectedUpper" : "expected");
	}

	private String exact() {
		String rounded = cells.apply("rounded");
		String value = cells.apply("expected");
		String full = cells.apply("number");
		return switch (printed.comparator()) {
			case EQUAL, ABOUT -> printed.isRange() ? "AND(" + rounded + ">=" + value + "," + rounded + "<=" + top() + ")" : rounded + "=" + value;
			case NEAR -> "AND(" + rounded + ">=" + value + "*0.95," + rounded + "<=" + top() + ")";
			case ABOVE -> sign(full + "-" + value) + ">0";
			case AT_LEAST -> sign(full + "-" + value) + ">=0";
			case BELOW -> sign(full + "-" + top()) + "<0";
			case AT_MOST, UP_TO -> sign(full + "-" + top()) + "<=0";
		};
	}

	/** What the inputs may stand for and what would have been printed like the figure have a number in common. */
	private String within() {
		boolean bounded = workings.possible().isBounded();
		var claimed = workings.claimed().orElseThrow();
		String least = claimed.low() == null ? "" : sign(cells.apply("number") + "+" + cells.apply("above") + "-" + cells.apply("low"))
			+ (bounded && printed.comparator() == Comparator.ABOVE ? ">0" : ">=0");
		String most = claimed.high() == null ? "" : sign(cells.apply("number") + "-" + cells.apply("below") + "-" + cells.apply("high"))
			+ (bounded && printed.comparator() == Comparator.BELOW ? "<0" : "<=0");
		return least.isEmpty() || most.isEmpty() ? least + most : "AND(" + least + "," + most + ")";
	}

	/** Differences of binary fractions are never quite zero. */
	private String sign(String difference) {
		return "ROUND(" + difference + "," + workings.places() + ")";
	}
}
