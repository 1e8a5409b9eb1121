package org.chainscape.tabular.load;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.ticker.Reading;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.mapping.RowField;
import org.eclipse.emf.ecore.EModelElement;

/**
 * Why a row was not plainly imported.
 *
 * @param kind what happened
 * @param arguments values for the sentence: words, fields, classes, problems of cells and tickers
 */
public record Reason(ReasonKind kind, List<Object> arguments) {

	static final Texts TEXTS = Texts.beside(Reason.class);

	/** Keeps a copy of the arguments. */
	public Reason {
		Objects.requireNonNull(kind);
		arguments = List.copyOf(arguments);
	}

	static Reason of(ReasonKind kind, Object... arguments) {
		return new Reason(kind, Arrays.asList(arguments));
	}

	/** {@return one sentence} */
	public String text(Language language) {
		Object[] words = arguments.stream().map(argument -> word(argument, language)).toArray();
		return TEXTS.get(language, "reason." + kind.name(), words);
	}

	private static String word(Object argument, Language language) {
		if (argument instanceof CellProblem problem) {
			return problem.text(language);
		}
		if (argument instanceof Reading reading) {
			return reading.problem(language);
		}
		if (argument instanceof RowField field) {
			return field.label(language);
		}
		return argument instanceof EModelElement element ? Labels.of(element, language) : String.valueOf(argument);
	}
}
