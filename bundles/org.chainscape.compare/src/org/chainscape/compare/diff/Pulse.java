package org.chainscape.compare.diff;

import java.util.concurrent.CancellationException;

/** Asked now and then by long work. */
@FunctionalInterface
public interface Pulse {

	/** Goes on to the end. */
	Pulse NONE = () -> true;

	/** {@return whether to go on} */
	boolean goesOn();

	/**
	 * Ends the work if it is not to go on.
	 *
	 * @throws CancellationException if it is not to go on
	 */
	default void check() {
		if (!goesOn()) {
			throw new CancellationException();
		}
	}
}
