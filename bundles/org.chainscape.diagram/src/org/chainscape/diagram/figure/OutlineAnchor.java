package org.chainscape.diagram.figure;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.geometry.Rectangle;

/** Holds lines at the outline of a part, not at the edge of its painted area. */
public final class OutlineAnchor extends ChopboxAnchor {

	/**
	 * For one figure.
	 *
	 * @param owner the figure
	 */
	public OutlineAnchor(PartFigure owner) {
		super(owner);
	}

	@Override
	protected Rectangle getBox() {
		return ((PartFigure) getOwner()).getHandleBounds();
	}
}
