package org.chainscape.ui.calculations;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.eclipse.emf.ecore.EObject;

/**
 * What one row of the table shows, of a calculation or of one of its inputs.
 *
 * @param element the calculation or input
 * @param subject what the rest of the workbench is told is selected: a calculation, an observation, or an input without one
 * @param leads the calculation whose result an input is; {@code null} if it is none
 * @param state what the icon says
 * @param handle the handle of calculation or observation; may be empty
 * @param cells the texts, one for each {@link Column}
 * @param reason the whole story, for the tooltip
 * @param verdict the verdict on what is printed; {@code null} for inputs
 * @param report where a calculation is printed; empty for inputs
 * @param deviation how far off it is, in percent; {@code null} if that cannot be said
 */
public record Line(EObject element, EObject subject, Calculation leads, State state, String handle, List<String> cells, String reason,
	Verdict verdict, String report, BigDecimal deviation) {

	/** What is special about the value of a row. */
	public enum State {
		/** Nothing: it is as printed. */
		PLAIN,
		/** The value was assumed. */
		ASSUMED,
		/** The value follows from an assumption. */
		CHANGED,
		/** The value is a recomputed one in the place of what is printed. */
		FOLLOWS
	}

	/** Keeps a copy of the texts. */
	public Line {
		cells = List.copyOf(cells);
	}

	/** {@return the text of a column} */
	public String cell(Column column) {
		return cells.get(column.ordinal());
	}
}
