package org.chainscape.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Display;

/** Work on a document that belongs to the user interface thread, done in slices between events. One piece of work at a time. */
public final class Slices {

	/** How long a slice may take; less than a frame. */
	private static final long SLICE_NS = 8_000_000;

	private final Display display;
	/** What is worked on; {@code null} if nothing is. */
	private Predicate<BooleanSupplier> current;

	/**
	 * Nothing to do yet.
	 *
	 * @param display whose thread works
	 */
	public Slices(Display display) {
		this.display = display;
	}

	/**
	 * Begins at once with a piece of work and gives up the one before. What takes no longer than a slice is done when this returns.
	 *
	 * @param work is asked to go on as long as the argument says so; says whether it is done
	 * @param done called once it is
	 */
	public void start(Predicate<BooleanSupplier> work, Runnable done) {
		current = work;
		goOn(work, done);
	}

	private void goOn(Predicate<BooleanSupplier> work, Runnable done) {
		if (current != work) {
			return;
		}
		long end = System.nanoTime() + SLICE_NS;
		if (work.test(() -> System.nanoTime() < end)) {
			current = null;
			done.run();
		} else {
			display.asyncExec(() -> goOn(work, done));
		}
	}

	/** {@return whether there is something left to do} */
	public boolean isBusy() {
		return current != null;
	}

	/** Gives up what is left to do. */
	public void cancel() {
		current = null;
	}
}
