package org.chainscape.layout;

/** How a caller follows a long layout and stops it. Asked and told from the thread that lays out. */
public interface LayoutProgress {

	/** For callers that just wait. */
	LayoutProgress NONE = new LayoutProgress() {
		@Override
		public boolean isCanceled() {
			return false;
		}

		@Override
		public void reached(double share) {
			// Nobody looks.
		}
	};

	/** {@return whether the layout should stop; it then leaves the diagram as it was} */
	boolean isCanceled();

	/**
	 * Tells how far the layout is.
	 *
	 * @param share done so far, from 0 to 1, never less than before
	 */
	void reached(double share);
}
