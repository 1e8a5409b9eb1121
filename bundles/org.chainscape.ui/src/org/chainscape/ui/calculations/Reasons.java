package org.chainscape.ui.calculations;

import java.math.BigDecimal;
import java.math.MathContext;

import org.chainscape.calculation.Interval;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.text.Language;
import org.chainscape.ui.UiTexts;

/** Tells in sentences why a calculation has its verdict. */
final class Reasons {

	private static final MathContext FIGURES = new MathContext(6);

	private final Language language;

	Reasons(Language language) {
		this.language = language;
	}

	String of(Outcome outcome, Outcome before, boolean changed) {
		if (outcome.result() == null) {
			return outcome.problem().text(language);
		}
		if (changed) {
			return UiTexts.text("calc.reason.changed", outcome.result().text(), before.result() == null ? "–" : before.result().text());
		}
		String sentence = sentence(outcome);
		String note = outcome.calculation().isExternal() ? "\n" + UiTexts.text("calc.reason.external") : "";
		return sentence + note;
	}

	private static String sentence(Outcome outcome) {
		Outcome.Result result = outcome.result();
		if (outcome.verdict() == Verdict.DERIVED) {
			return UiTexts.text("calc.reason.DERIVED", result.text());
		}
		String printed = outcome.printed().text();
		return switch (outcome.verdict()) {
			case EXACT -> UiTexts.text("calc.reason.EXACT", result.text(), printed);
			case WITHIN_ROUNDING -> UiTexts.text("calc.reason.WITHIN_ROUNDING", result.text(), printed, range(result));
			default -> UiTexts.text("calc.reason.FAILS", result.text(), printed, range(result), Percent.text(result.deviation()));
		};
	}

	private static String range(Outcome.Result result) {
		Interval interval = result.quantity().interval();
		if (!interval.isBounded()) {
			return result.text();
		}
		String low = write(result, interval.low());
		String high = write(result, interval.high());
		return low.equals(high) ? low : low + " – " + high;
	}

	private static String write(Outcome.Result result, BigDecimal base) {
		return result.style().write(base.divide(result.style().scale(), MathContext.DECIMAL64).round(FIGURES));
	}
}
