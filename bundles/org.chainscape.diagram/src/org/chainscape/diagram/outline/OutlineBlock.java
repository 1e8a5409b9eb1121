package org.chainscape.diagram.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a list that is too long to be scrolled through, and to be made as rows of a tree.
 *
 * @param owner what the list stands below: a heading or an element
 * @param from number of the first member, from 0
 * @param size how many members a block has; the last one may have fewer
 */
record OutlineBlock(Object owner, int from, int size) {

	/** Lists up to this length stay whole, and blocks are of this length, unless there would be too many of them. */
	static final int MOST = 500;

	/** {@return the blocks of a list of some length} */
	static List<OutlineBlock> split(Object owner, int length) {
		int size = size(length);
		List<OutlineBlock> blocks = new ArrayList<>();
		for (int from = 0; from < length; from += size) {
			blocks.add(new OutlineBlock(owner, from, size));
		}
		return blocks;
	}

	/** {@return the block of a list of some length that has the member with a number} */
	static OutlineBlock with(Object owner, int length, int number) {
		int size = size(length);
		return new OutlineBlock(owner, number / size * size, size);
	}

	/** {@return what is in the block} */
	List<?> of(List<?> all) {
		int start = Math.min(from, all.size());
		return all.subList(start, Math.min(start + size, all.size()));
	}

	private static int size(int length) {
		int size = MOST;
		while (length / size > MOST) {
			size *= 2;
		}
		return size;
	}
}
