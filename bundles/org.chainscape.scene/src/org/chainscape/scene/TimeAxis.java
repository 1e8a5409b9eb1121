package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.chainscape.model.chain.Item;

/**
 * A time axis made of years. A year is one step wide, wider where many items of a lane came out in it, narrow where none did; what has no
 * date stands behind the last year.
 */
final class TimeAxis {

	private static final int MOST_STEPS = 4;
	/** A year is widened where more items than this would stand below each other. */
	private static final int TALLEST = 4;
	private static final double EMPTY_YEAR = 38;
	private static final int LONGEST_GAP = 4;

	private final Map<Item, Integer> slots = new HashMap<>();
	private final List<Year> years = new ArrayList<>();
	private final List<Double> lefts = new ArrayList<>();
	private final double pitch;
	private double right;

	/**
	 * A part of the axis.
	 *
	 * @param year the year; 0 for no date, negative for years left out
	 * @param left its left end
	 * @param width its width
	 */
	record Year(int year, double left, double width) {
	}

	/**
	 * How an axis is drawn.
	 *
	 * @param pitch width of a step
	 * @param left where it starts
	 */
	record Steps(double pitch, double left) {
	}

	/**
	 * @param items what stands on the axis
	 * @param order time order of items of a year
	 * @param lane which swim lane an item is in
	 * @param steps how it is drawn
	 */
	TimeAxis(List<Item> items, Comparator<Item> order, Function<Item, ?> lane, Steps steps) {
		pitch = steps.pitch();
		right = steps.left();
		TreeMap<Integer, List<Item>> byYear = new TreeMap<>();
		List<Item> undated = new ArrayList<>();
		for (Item item : items) {
			if (item.getReleased() == null) {
				undated.add(item);
			} else {
				byYear.computeIfAbsent(item.getReleased().year(), year -> new ArrayList<>()).add(item);
			}
		}
		int previous = 0;
		for (Map.Entry<Integer, List<Item>> year : byYear.entrySet()) {
			addGap(previous, year.getKey());
			addYear(year.getKey(), year.getValue().stream().sorted(order).toList(), lane);
			previous = year.getKey();
		}
		if (!undated.isEmpty()) {
			addUndated(undated, lane);
		}
	}

	List<Year> years() {
		return years;
	}

	int slots() {
		return lefts.size();
	}

	int slot(Item item) {
		return slots.get(item);
	}

	double left(int slot) {
		return lefts.get(slot);
	}

	double width() {
		return right;
	}

	private void addGap(int previous, int next) {
		if (previous == 0 || next - previous < 2) {
			return;
		}
		if (next - previous - 1 > LONGEST_GAP) {
			empty(-1);
			return;
		}
		for (int year = previous + 1; year < next; year++) {
			empty(year);
		}
	}

	private void empty(int year) {
		years.add(new Year(year, right, EMPTY_YEAR));
		right += EMPTY_YEAR;
	}

	private void addYear(int year, List<Item> sorted, Function<Item, ?> lane) {
		Map<Object, Integer> sizes = new HashMap<>();
		sorted.forEach(item -> sizes.merge(lane.apply(item), 1, Integer::sum));
		int tallest = sizes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
		int steps = Math.min(MOST_STEPS, (tallest + TALLEST - 1) / TALLEST);
		for (int i = 0; i < sorted.size(); i++) {
			slots.put(sorted.get(i), lefts.size() + i * steps / sorted.size());
		}
		add(year, steps);
	}

	/** Without an order in time, every lane fills its steps for itself. */
	private void addUndated(List<Item> undated, Function<Item, ?> lane) {
		Map<Object, List<Item>> lanes = new HashMap<>();
		undated.forEach(item -> lanes.computeIfAbsent(lane.apply(item), key -> new ArrayList<>()).add(item));
		int tallest = lanes.values().stream().mapToInt(List::size).max().orElse(1);
		int steps = Math.min(MOST_STEPS, (tallest + TALLEST - 1) / TALLEST);
		for (List<Item> items : lanes.values()) {
			for (int i = 0; i < items.size(); i++) {
				slots.put(items.get(i), lefts.size() + i % steps);
			}
		}
		add(0, steps);
	}

	private void add(int year, int count) {
		years.add(new Year(year, right, count * pitch));
		for (int i = 0; i < count; i++) {
			lefts.add(right + i * pitch);
		}
		right += count * pitch;
	}
}
