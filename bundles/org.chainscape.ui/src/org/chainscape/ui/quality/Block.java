package org.chainscape.ui.quality;

import org.eclipse.swt.graphics.Rectangle;

/** A piece of the page, as wide as the page. */
interface Block {

	/** How it is painted. */
	enum State {
		/** Nothing special. */
		PLAIN,
		/** The pointer is on it. */
		HOT,
		/** It is selected. */
		CHOSEN
	}

	/**
	 * How high it is.
	 *
	 * @param brush to measure with
	 * @param width its width
	 * @return its height, at least 1
	 */
	int height(Brush brush, int width);

	/**
	 * Paints it.
	 *
	 * @param brush to paint with
	 * @param area where
	 * @param state how
	 */
	void paint(Brush brush, Rectangle area, State state);

	/** {@return the id of the element it leads to; empty if it leads nowhere} */
	default String target() {
		return "";
	}

	/** {@return all it says, for whoever cannot see it and as a tool tip; empty if everything is to be seen} */
	default String says() {
		return "";
	}
}
