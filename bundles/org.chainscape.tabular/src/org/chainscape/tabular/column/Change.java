package org.chainscape.tabular.column;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A change of a row. */
@FunctionalInterface
public interface Change {

	/**
	 * Makes the change.
	 *
	 * @param row the row
	 * @param removed receives elements that are to be deleted, with everything that hangs on them, once all cells are written
	 */
	void apply(EObject row, List<EObject> removed);
}
