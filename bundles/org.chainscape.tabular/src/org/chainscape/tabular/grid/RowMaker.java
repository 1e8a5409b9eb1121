package org.chainscape.tabular.grid;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** Makes rows out of what stands in their cells. */
interface RowMaker {

	/**
	 * A row that can be made.
	 *
	 * @param object the new element, in no document yet; {@code null} if it cannot be made
	 * @param attach puts it where it belongs
	 * @param column key of the column that stands in the way
	 * @param refusal why it cannot be made, in a sentence; {@code null} if it can
	 */
	record Draft(EObject object, Runnable attach, String column, String refusal) {

		static Draft of(EObject object, Runnable attach) {
			return new Draft(object, attach, null, null);
		}

		static Draft refuse(String column, String sentence) {
			return new Draft(null, null, column, sentence);
		}
	}

	/**
	 * Tries to make a row.
	 *
	 * @param cells keys of columns and what stands in them; no empty ones
	 * @return the row, or why it cannot be made; nothing is changed yet
	 */
	Draft draft(Map<String, String> cells);

	/** {@return the keys of the columns without which there is no row} */
	List<String> required();
}
