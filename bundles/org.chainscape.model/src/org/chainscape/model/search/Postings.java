package org.chainscape.model.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** For each of many keys the entries it occurs in, in a few plain arrays: about four bytes for each key of each entry. */
final class Postings {

	/** Finds the keys of an entry. */
	interface Keys {

		/**
		 * Finds the keys.
		 *
		 * @param entry number of the entry
		 * @param sink takes each key, in any order and as often as it occurs
		 */
		void of(int entry, IntConsumer sink);
	}

	private final int[] keys;
	/** Where the entries of a key begin; one more than there are keys. */
	private final int[] starts;
	private final int[] entries;

	private Postings(int[] keys, int[] starts, int[] entries) {
		this.keys = keys;
		this.starts = starts;
		this.entries = entries;
	}

	/** Collects the keys of entries 0 to {@code count} - 1. */
	static Postings of(int count, Keys keys) {
		Pairs pairs = new Pairs();
		for (int entry = 0; entry < count; entry++) {
			int each = entry;
			keys.of(entry, key -> pairs.add(key, each));
		}
		return pairs.sorted();
	}

	/** How many entries have a key. */
	int count(int key) {
		int at = Arrays.binarySearch(keys, key);
		return at < 0 ? 0 : starts[at + 1] - starts[at];
	}

	/** Hands out the entries that have a key, ascending. */
	void each(int key, IntConsumer sink) {
		int at = Arrays.binarySearch(keys, key);
		for (int i = at < 0 ? 0 : starts[at], end = at < 0 ? 0 : starts[at + 1]; i < end; i++) {
			sink.accept(entries[i]);
		}
	}

	/** Enters the entries that have a key into a set. */
	void addTo(BitSet set, int key) {
		each(key, set::set);
	}

	/** {@return all keys, ascending; not to be changed} */
	int[] keys() {
		return keys;
	}

	/** Keys with their entries while they are collected. */
	private static final class Pairs {

		private static final int FIRST_SIZE = 1 << 12;

		private long[] all = new long[FIRST_SIZE];
		private int size;

		void add(int key, int entry) {
			if (size == all.length) {
				all = Arrays.copyOf(all, 2 * size);
			}
			all[size++] = (long) key << 32 | entry;
		}

		Postings sorted() {
			Arrays.sort(all, 0, size);
			int different = 0;
			int entries = 0;
			for (int i = 0; i < size; i++) {
				different += i == 0 || (int) (all[i] >> 32) != (int) (all[i - 1] >> 32) ? 1 : 0;
				entries += i == 0 || all[i] != all[i - 1] ? 1 : 0;
			}
			Postings made = new Postings(new int[different], new int[different + 1], new int[entries]);
			int key = -1;
			int entry = 0;
			for (int i = 0; i < size; i++) {
				if (i == 0 || (int) (all[i] >> 32) != (int) (all[i - 1] >> 32)) {
					made.keys[++key] = (int) (all[i] >> 32);
					made.starts[key] = entry;
				}
				if (i == 0 || all[i] != all[i - 1]) {
					made.entries[entry++] = (int) all[i];
				}
			}
			made.starts[different] = entry;
			return made;
		}
	}
}
