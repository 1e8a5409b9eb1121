package org.chainscape.layout;

import java.util.List;

import org.chainscape.scene.Rect;

/** Puts blocks close together in rows, in their order, so that all are about as wide as a page. */
final class Packing {

	/** Width to height of what is packed. */
	private static final double ASPECT = 1.5;

	private final double gap;

	Packing(double gap) {
		this.gap = gap;
	}

	/**
	 * Packs some blocks.
	 *
	 * @param network the blocks
	 * @param numbers which of them
	 * @param room where the first row begins, and how wide rows may be in any case
	 * @param places takes the places by number
	 */
	void pack(Network network, List<Integer> numbers, Rect room, Rect[] places) {
		double area = numbers.stream().mapToDouble(number -> (network.width(number) + gap) * (network.height(number) + gap)).sum();
		double width = Math.max(room.width(), Math.sqrt(area * ASPECT));
		double x = room.x();
		double y = room.y();
		double height = 0;
		for (int number : numbers) {
			if (x > room.x() && x + network.width(number) > room.x() + width) {
				x = room.x();
				y += height + gap;
				height = 0;
			}
			places[number] = network.at(number, x, y);
			x += network.width(number) + gap;
			height = Math.max(height, network.height(number));
		}
	}
}
