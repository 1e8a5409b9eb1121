package org.chainscape.compare.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders of lists whose members are there once each. */
public final class Sequences {

	private Sequences() {
	}

	/**
	 * The most members that can stay where they are when one order becomes another; the others have to be moved. The longest increasing
	 * subsequence by patience sorting, in n log n steps.
	 *
	 * @param <T> type of the members
	 * @param from an order
	 * @param to another order; members only one of them has do not count
	 * @return members of both in an order they have in both
	 */
	public static <T> Set<T> staying(List<? extends T> from, List<? extends T> to) {
		Map<T, Integer> positions = new HashMap<>();
		for (int i = 0; i < to.size(); i++) {
			positions.put(to.get(i), i);
		}
		List<T> common = new ArrayList<>();
		for (T member : from) {
			if (positions.containsKey(member)) {
				common.add(member);
			}
		}
		int[] values = common.stream().mapToInt(positions::get).toArray();
		Set<T> staying = new HashSet<>();
		for (int index : increasing(values)) {
			staying.add(common.get(index));
		}
		return staying;
	}

	/** The indices of a longest increasing subsequence of different numbers. */
	private static int[] increasing(int[] values) {
		int[] tails = new int[values.length];
		int[] tailValues = new int[values.length];
		int[] before = new int[values.length];
		int length = 0;
		for (int i = 0; i < values.length; i++) {
			int found = Arrays.binarySearch(tailValues, 0, length, values[i]);
			int place = found < 0 ? -found - 1 : found;
			before[i] = place == 0 ? -1 : tails[place - 1];
			tails[place] = i;
			tailValues[place] = values[i];
			length = Math.max(length, place + 1);
		}
		int[] result = new int[length];
		for (int i = length == 0 ? -1 : tails[length - 1], at = length - 1; i >= 0; i = before[i], at--) {
			result[at] = i;
		}
		return result;
	}
}
