package org.chainscape.layout;

import org.chainscape.scene.Rect;

/** A way to arrange blocks that have no columns. It places blocks that are joined to others; what nothing joins is packed apart. */
interface FreeAlgorithm {

	/**
	 * Finds places.
	 *
	 * @param network the blocks and what joins them
	 * @return a place per block that is joined, by number; {@code null} for the others
	 */
	Rect[] arrange(Network network);
}
