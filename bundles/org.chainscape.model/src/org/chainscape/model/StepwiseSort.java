package org.chainscape.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Puts many things in order little by little, for a thread that must not be held. What compares equal stays in the order it had; what is in
 * order already costs one comparison each.
 *
 * @param <T> the things
 */
public final class StepwiseSort<T> {

	/** So many are sorted or merged at one go: a fraction of a millisecond. */
	private static final int PIECE = 128;

	private final Comparator<? super T> order;
	private T[] from;
	private T[] into;
	/** How long the runs are that are in order already; 0 while the first ones are made. */
	private int run;
	/** Where the next piece of the present pass goes. */
	private int next;
	/** What of the two runs that are merged has been taken. */
	private int left;
	private int right;

	/**
	 * Nothing is compared yet.
	 *
	 * @param things the things, which are left as they are
	 * @param order the order
	 */
	@SuppressWarnings("unchecked")
	public StepwiseSort(Collection<? extends T> things, Comparator<? super T> order) {
		this.order = order;
		from = (T[]) things.toArray();
		into = (T[]) new Object[from.length];
	}

	/**
	 * Goes on.
	 *
	 * @param goOn asked between small pieces of work; false leaves the rest for the next time
	 * @return whether all is in order
	 */
	public boolean work(BooleanSupplier goOn) {
		while (!isDone()) {
			if (!goOn.getAsBoolean()) {
				return false;
			}
			if (run == 0) {
				int end = Math.min(next + PIECE, from.length);
				Arrays.sort(from, next, end, order);
				next = end;
			} else {
				merge(Math.min(next + PIECE, from.length));
			}
			if (next == from.length) {
				nextPass();
			}
		}
		return true;
	}

	/** {@return whether all is in order} */
	public boolean isDone() {
		return run >= from.length;
	}

	/**
	 * What was sorted.
	 *
	 * @return the things in their order
	 * @throws IllegalStateException if they are not in order yet
	 */
	public List<T> sorted() {
		if (!isDone()) {
			throw new IllegalStateException("Not sorted yet");
		}
		return List.of(from);
	}

	private void nextPass() {
		if (run == 0) {
			run = PIECE;
		} else {
			T[] merged = into;
			into = from;
			from = merged;
			run = run > from.length / 2 ? from.length : run * 2;
		}
		next = 0;
	}

	/** Merges up to some place of the result. */
	private void merge(int to) {
		while (next < to) {
			int start = (int) (next / (2L * run) * 2 * run);
			int middle = (int) Math.min((long) start + run, from.length);
			int end = (int) Math.min((long) middle + run, from.length);
			if (next == start) {
				left = start;
				right = middle;
				if (middle == end || order.compare(from[middle - 1], from[middle]) <= 0) {
					// In order already, also where a run has no partner.
					right = end;
					System.arraycopy(from, start, into, start, end - start);
					next = end;
					continue;
				}
			}
			boolean takesLeft = right == end || left < middle && order.compare(from[left], from[right]) <= 0;
			into[next++] = takesLeft ? from[left++] : from[right++];
		}
	}
}
