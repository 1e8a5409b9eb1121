package org.chainscape.ui;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.chainscape.diagram.session.LongStep;
import org.eclipse.swt.widgets.Display;

/** Work on a document that belongs to the user interface thread, done in slices between events. One piece of work at a time. */
public final class Slices {

	/** How long a slice may take; less than a frame. */
	private static final long SLICE_NS = 8_000_000;
	private static final int LATER_MS = 100;

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

	/**
	 * Looks for what is wanted among many.
	 *
	 * @param <T> what they are
	 * @param all all of them; they do not change meanwhile
	 * @param wanted says of each whether it is wanted
	 * @param done is given those that are, in their order
	 */
	public <T> void filter(Iterator<? extends T> all, Predicate<? super T> wanted, Consumer<List<T>> done) {
		List<T> found = new ArrayList<>();
		start(goOn -> {
			while (all.hasNext() && goOn.getAsBoolean()) {
				T each = all.next();
				if (wanted.test(each)) {
					found.add(each);
				}
			}
			return !all.hasNext();
		}, () -> done.accept(found));
	}

	private void goOn(Predicate<BooleanSupplier> work, Runnable done) {
		if (current != work) {
			return;
		}
		if (LongStep.isUnderWay(display)) {
			display.timerExec(LATER_MS, () -> goOn(work, done));
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
