package org.chainscape.validation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Supplier;

/** Work in small pieces, one after the other. */
final class Pieces {

	private final Deque<Supplier<Iterator<Runnable>>> waiting = new ArrayDeque<>();
	private Iterator<Runnable> current = Collections.emptyIterator();
	private boolean begun;

	/** Adds work; asked for its pieces once what comes before it is done. */
	void add(Supplier<Iterator<Runnable>> work) {
		waiting.add(work);
	}

	/** Adds a single piece. */
	void addOne(Runnable piece) {
		add(() -> Collections.singleton(piece).iterator());
	}

	/** Does the next piece; {@return whether there was one} */
	boolean next() {
		begun = true;
		while (!current.hasNext() && !waiting.isEmpty()) {
			current = waiting.remove().get();
		}
		if (!current.hasNext()) {
			// Nothing is kept of what is done.
			current = Collections.emptyIterator();
			return false;
		}
		current.next().run();
		return true;
	}

	/** {@return whether anything may be left to do} */
	boolean isPending() {
		return current.hasNext() || !waiting.isEmpty();
	}

	/** {@return whether a piece was done} */
	boolean isBegun() {
		return begun;
	}
}
