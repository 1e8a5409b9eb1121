package org.chainscape.diagram.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Finds what lies in an area among very many things: a grid of cells, each with a list of what touches it. What covers very many cells is
 * kept apart and looked at each time.
 *
 * @param <T> what is found
 */
final class SpatialIndex<T> {

	private static final int CELL = 512;
	private static final int WIDE = 64;

	private final Map<Long, List<T>> cells = new HashMap<>();
	private final Map<T, Rectangle> bounds = new HashMap<>();
	private final Set<T> wide = new HashSet<>();

	/**
	 * Adds a thing, or moves it.
	 *
	 * @param thing the thing
	 * @param area where it is
	 */
	void put(T thing, Rectangle area) {
		remove(thing);
		bounds.put(thing, area);
		if (cellsOf(area) > WIDE) {
			wide.add(thing);
		} else {
			eachCell(area, cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>(4)).add(thing));
		}
	}

	/**
	 * Removes a thing.
	 *
	 * @param thing the thing
	 */
	void remove(T thing) {
		Rectangle area = bounds.remove(thing);
		if (area != null && !wide.remove(thing)) {
			eachCell(area, cell -> cells.get(cell).remove(thing));
		}
	}

	/** Forgets everything. */
	void clear() {
		cells.clear();
		bounds.clear();
		wide.clear();
	}

	/**
	 * What touches an area.
	 *
	 * @param area the area
	 * @return each thing once, in no order
	 */
	List<T> in(Rectangle area) {
		List<T> found = new ArrayList<>();
		if (cellsOf(area) >= Math.max(WIDE, cells.size())) {
			bounds.forEach((thing, at) -> {
				if (at.intersects(area)) {
					found.add(thing);
				}
			});
			return found;
		}
		Set<T> seen = new HashSet<>();
		wide.stream().filter(thing -> bounds.get(thing).intersects(area)).forEach(found::add);
		eachCell(area, cell -> {
			for (T thing : cells.getOrDefault(cell, List.of())) {
				if (bounds.get(thing).intersects(area) && seen.add(thing)) {
					found.add(thing);
				}
			}
		});
		return found;
	}

	private static long cellsOf(Rectangle area) {
		return (long) (Math.floorDiv(area.right(), CELL) - Math.floorDiv(area.x, CELL) + 1)
				* (Math.floorDiv(area.bottom(), CELL) - Math.floorDiv(area.y, CELL) + 1);
	}

	private static void eachCell(Rectangle area, LongConsumer code) {
		for (int row = Math.floorDiv(area.y, CELL); row <= Math.floorDiv(area.bottom(), CELL); row++) {
			for (int column = Math.floorDiv(area.x, CELL); column <= Math.floorDiv(area.right(), CELL); column++) {
				code.accept((long) row << 32 | column & 0xffffffffL);
			}
		}
	}
}
