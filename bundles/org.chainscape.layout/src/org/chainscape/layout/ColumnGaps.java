package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far columns stand apart so that the lines between them have room beside each other: as many tracks as lines run at one height at
 * most.
 */
final class ColumnGaps {

	private final LayoutSpacing spacing;
	private final List<TreeMap<Double, Integer>> changes = new ArrayList<>();
	private final Set<List<Object>> trunks = new HashSet<>();

	/**
	 * Gaps without lines.
	 *
	 * @param columns how many columns there are
	 * @param spacing distances to keep
	 */
	ColumnGaps(int columns, LayoutSpacing spacing) {
		this.spacing = spacing;
		for (int i = 1; i < columns; i++) {
			changes.add(new TreeMap<>());
		}
	}

	/**
	 * Adds a line; it changes its height in the gap before the later column. Lines that leave one box the same way share a track.
	 *
	 * @param gap number of the gap
	 * @param source key of the box the line comes from
	 * @param from height it comes at
	 * @param to height it leaves at
	 */
	void add(int gap, String source, double from, double to) {
		if (from != to && trunks.add(List.of(gap, source, from < to))) {
			changes.get(gap).merge(Math.min(from, to), 1, Integer::sum);
			changes.get(gap).merge(Math.max(from, to), -1, Integer::sum);
		}
	}

	/** {@return the width of a gap} */
	double width(int gap) {
		int tracks = 0;
		int most = 0;
		for (int change : changes.get(gap).values()) {
			tracks += change;
			most = Math.max(most, tracks);
		}
		return Math.max(spacing.columnGap(), 2 * spacing.edgeInset() + (most - 1) * spacing.edgeGap());
	}
}
