package org.chainscape.diagram.operation;

/** Gives others their turn while a long step is done, undone or redone. Meanwhile nobody may change the document. */
public interface Pauses {

	/** Nobody has a turn. */
	Pauses NONE = new Pauses() {

		@Override
		public boolean goOn(long since, boolean stoppable) {
			return true;
		}

		@Override
		public void ended() {
			// Nobody waits.
		}
	};

	/**
	 * Handles what came in meanwhile.
	 *
	 * @param since when the step began, as {@link System#nanoTime} says it
	 * @param stoppable whether the user may stop the step
	 * @return whether to go on
	 */
	boolean goOn(long since, boolean stoppable);

	/** The step is done, or taken back. */
	void ended();
}
