package org.chainscape.tabular.cell;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.PartialDate;
import org.chainscape.tabular.sheet.Cell;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** Reads cells: a value, or that there is none, or a reason. */
public final class Cells {

	private Cells() {
	}

	/**
	 * The words of a cell.
	 *
	 * @param cell the cell
	 * @return the text without surrounding spaces; without a value if it is blank
	 */
	public static Reading<String> text(Cell cell) {
		return Reading.of(cell.text().strip());
	}

	/**
	 * A number with comparator, magnitude and unit.
	 *
	 * @param cell the cell
	 * @return the number as printed
	 */
	public static Reading<PrintedValue> number(Cell cell) {
		return Reading.refused(CellProblem.of(CellProblem.Kind.NOT_A_NUMBER, cell.text()));
	}

	/**
	 * A share of a whole.
	 *
	 * @param cell the cell
	 * @param bare what a number without a sign of percent means
	 * @return the share in the unit %; beside a value below 0 or above 100 % that it is impossible
	 */
	public static Reading<PrintedValue> share(Cell cell, ShareScale bare) {
		return Reading.refused(CellProblem.of(CellProblem.Kind.NOT_A_SHARE, cell.text()));
	}

	/**
	 * A date as precise as it is written.
	 *
	 * @param cell the cell
	 * @return the day, month or year
	 */
	public static Reading<PartialDate> date(Cell cell) {
		return Reading.refused(CellProblem.of(CellProblem.Kind.NOT_A_DATE, cell.text()));
	}

	/**
	 * A date or a period.
	 *
	 * @param cell the cell
	 * @return the period
	 */
	public static Reading<Period> period(Cell cell) {
		return Reading.refused(CellProblem.of(CellProblem.Kind.NOT_A_DATE, cell.text()));
	}

	/**
	 * Yes or no.
	 *
	 * @param cell the cell
	 * @return the truth value
	 */
	public static Reading<Boolean> truth(Cell cell) {
		return Reading.refused(CellProblem.of(CellProblem.Kind.NOT_A_BOOLEAN, cell.text()));
	}

	/**
	 * One of the values of an enumeration, by its label in either language or its name.
	 *
	 * @param cell the cell
	 * @param choices the enumeration
	 * @return the value
	 */
	public static Reading<Enumerator> choice(Cell cell, EEnum choices) {
		return Reading.refused(CellProblem.of(CellProblem.Kind.NOT_A_CHOICE, cell.text(), choices.getName()));
	}
}
