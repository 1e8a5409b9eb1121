package org.chainscape.diagram.operation;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/** What of several boxes comes to lie on one line. */
public enum Alignment {
	/** Left edges. */
	LEFT(true, 0),
	/** Middles, above each other. */
	CENTRE(true, 0.5),
	/** Right edges. */
	RIGHT(true, 1),
	/** Top edges. */
	TOP(false, 0),
	/** Middles, beside each other. */
	MIDDLE(false, 0.5),
	/** Bottom edges. */
	BOTTOM(false, 1);

	private final boolean horizontal;
	private final double part;

	Alignment(boolean horizontal, double part) {
		this.horizontal = horizontal;
		this.part = part;
	}

	/** {@return whether boxes move to the left and right} */
	public boolean isHorizontal() {
		return horizontal;
	}

	/**
	 * How far a box has to move.
	 *
	 * @param box the box
	 * @param reference what it is aligned with
	 * @return the way; one of its coordinates is 0
	 */
	public Point way(Rect box, Rect reference) {
		return horizontal ? new Point(line(reference.x(), reference.width()) - line(box.x(), box.width()), 0)
				: new Point(0, line(reference.y(), reference.height()) - line(box.y(), box.height()));
	}

	private double line(double start, double length) {
		return start + part * length;
	}
}
