package org.chainscape.diagram.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/** Zooms by the surface's own transformation, so that text keeps its proportions; the stock pane rounds every font to whole points. */
public final class SharpLayers extends ScalableFreeformLayeredPane {

	@Override
	protected void paintClientArea(Graphics graphics) {
		if (getChildren().isEmpty()) {
			return;
		}
		graphics.pushState();
		graphics.scale(getScale());
		paintChildren(graphics);
		graphics.popState();
	}
}
