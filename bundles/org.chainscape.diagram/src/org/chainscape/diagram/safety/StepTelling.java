package org.chainscape.diagram.safety;

import org.chainscape.diagram.operation.StepChange;
import org.chainscape.store.journal.Autosave;

/** Tells an autosave what a step has changed, whether it was done, undone or redone. */
public final class StepTelling {

	private StepTelling() {
	}

	/**
	 * Tells of a step.
	 *
	 * @param change what the step says of itself
	 * @param autosave watches over the same document
	 */
	public static void tell(StepChange change, Autosave autosave) {
		if (change.isEverything()) {
			autosave.everything();
		} else {
			change.objects().forEach(object -> change.features(object).forEach(feature -> autosave.changed(object, feature)));
			change.arrivals().forEach(autosave::arrived);
		}
	}
}
