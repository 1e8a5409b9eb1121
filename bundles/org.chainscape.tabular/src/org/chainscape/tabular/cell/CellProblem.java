package org.chainscape.tabular.cell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EEnum;

/**
 * What is wrong with a cell, or doubtful.
 *
 * @param kind what
 * @param arguments values for the sentence; the first is what stands in the cell
 */
public record CellProblem(Kind kind, List<String> arguments) {

	private static final Texts TEXTS = Texts.beside(CellProblem.class);
	private static final int LONGEST = 60;

	/** What can be wrong. */
	public enum Kind {
		/** An error of a formula, such as #REF!. */
		FORMULA_ERROR,
		/** A formula that was never calculated. */
		NOT_CALCULATED,
		/** Not a number. */
		NOT_A_NUMBER,
		/** Not a share. */
		NOT_A_SHARE,
		/** A share below 0 or above 100 %. */
		IMPOSSIBLE_SHARE,
		/** Not a date. */
		NOT_A_DATE,
		/** A date whose parts are no date of the calendar, such as 2023-02-30. */
		NO_SUCH_DATE,
		/** A date that can mean two days, such as 03/04/2023. */
		AMBIGUOUS_DATE,
		/** A quarter or half year where one date is wanted. */
		PERIOD_NOT_DATE,
		/** Neither yes nor no. */
		NOT_A_BOOLEAN,
		/** None of the words that are allowed. */
		NOT_A_CHOICE,
		/** Not the code of one share. */
		NOT_A_TICKER,
		/** No exchange. */
		NOT_AN_EXCHANGE,
		/** A whole number of more digits than Excel keeps. */
		ROUNDED_DIGITS
	}

	/** Keeps a copy of the arguments. */
	public CellProblem {
		arguments = List.copyOf(arguments);
	}

	static CellProblem of(Kind kind, String text, Object... more) {
		return new CellProblem(kind, Stream.concat(Stream.of(shortened(text)), Stream.of(more).map(String::valueOf)).toList());
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/**
	 * Says it.
	 *
	 * @param language the language
	 * @return one sentence
	 */
	public String text(Language language) {
		if (kind == Kind.NOT_A_TICKER && arguments.size() > 1) {
			// Whoever reads tickers knows best what is wrong with one.
			String reason = Tickers.read(arguments.get(0), Exchange.getByName(arguments.get(1))).problem(language);
			return reason.isEmpty() ? TEXTS.get(language, "problem.NOT_A_TICKER", arguments.get(0)) : reason;
		}
		if (kind == Kind.NOT_A_CHOICE) {
			return TEXTS.get(language, "problem.NOT_A_CHOICE", arguments.get(0), choices(language));
		}
		return TEXTS.get(language, "problem." + kind.name(), arguments.toArray());
	}

	private String choices(Language language) {
		return Stream.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE, ViewPackage.eINSTANCE)
			.map(found -> found.getEClassifier(arguments.get(1))).filter(EEnum.class::isInstance).map(EEnum.class::cast).limit(1)
			.flatMap(choices -> choices.getELiterals().stream()).map(literal -> Labels.of(literal, language)).collect(Collectors.joining(", "));
	}
}
